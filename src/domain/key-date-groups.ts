import type { KeyDateOccurrence } from './key-dates';
import type { KeyDate, KeyDateKind } from './records';

export interface KeyDateGroup extends KeyDateOccurrence {
  readonly also: readonly KeyDate[];
}

/** Lowest precedence first. Every other kind comes after these three. */
const leadingKinds: readonly KeyDateKind[] = ['anniversary', 'election', 'deadline'];

/**
 * One group for each day, so that no day is ranked or offered twice. A deadline leads, then an
 * election, then an anniversary, then the one that comes first.
 */
export function groupByDay(occurrences: readonly KeyDateOccurrence[]): KeyDateGroup[] {
  const groups = new Map<string, KeyDateGroup>();
  const weight = ({ kind }: KeyDate) => leadingKinds.indexOf(kind);
  for (const one of occurrences) {
    const day = one.on.start;
    const group = groups.get(day);
    if (!group) groups.set(day, { ...one, also: [] });
    else if (weight(one.keyDate) > weight(group.keyDate))
      groups.set(day, { ...one, also: [group.keyDate, ...group.also] });
    else groups.set(day, { ...group, also: [...group.also, one.keyDate] });
  }
  return [...groups.values()];
}
