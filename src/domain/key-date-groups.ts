import type { DayRange } from './day-range';
import type { KeyDateOccurrence } from './key-dates';
import type { KeyDate, KeyDateKind } from './records';

export interface KeyDateGroup extends KeyDateOccurrence {
  readonly also: readonly KeyDate[];
}

const firstDay = ({ start }: DayRange): string => start;

/** Lowest precedence first. Every other kind comes after these three. */
const leadingKinds: readonly KeyDateKind[] = ['anniversary', 'election', 'deadline'];

/**
 * One group for each day, so that no day is counted down to, ranked or offered twice. A deadline
 * leads, then an election, then an anniversary, then the one that comes first. `dayOf` says which
 * days are the same.
 */
export function groupByDay(
  occurrences: readonly KeyDateOccurrence[],
  dayOf = firstDay,
): KeyDateGroup[] {
  const groups = new Map<string, KeyDateGroup>();
  const weight = ({ kind }: KeyDate) => leadingKinds.indexOf(kind);
  for (const one of occurrences) {
    const day = dayOf(one.on);
    const group = groups.get(day);
    if (!group) groups.set(day, { ...one, also: [] });
    else if (weight(one.keyDate) > weight(group.keyDate))
      groups.set(day, { ...one, also: [group.keyDate, ...group.also] });
    else groups.set(day, { ...group, also: [...group.also, one.keyDate] });
  }
  return [...groups.values()];
}
