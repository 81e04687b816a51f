import type { PartKey, PartKind } from '../../domain/comparison-parts';
import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { type Directory, nameIn } from '../../domain/directory';
import type { ThreatPart } from '../../domain/threat-parts';
import type { PeriodCount } from '../../domain/verdict';
import { noGroup } from '../../format/attribution';
import { integer, quantity } from '../../format/bound';
import { stillComingInWords } from '../../format/coverage';
import { dayRangeWords } from '../../format/day';
import { presetWords } from '../../format/period-presets';
import { governorateName } from '../../format/series';
import { targetWords, traitWords } from '../../format/words';
import type { ChosenBy } from './compare-model';

export const partKindWords: Readonly<Record<PartKind, string>> = {
  group: 'group',
  governorate: 'governorate',
  status: 'status',
  target: 'target',
};

export function partWords(key: PartKey, directory: Directory): string {
  if (key === 'no-claim') return noGroup;
  if (typeof key === 'string') return nameIn(directory.actors, key);
  return key.column === 'governorate'
    ? governorateName(nameIn(directory.places, key.value))
    : traitWords(key);
}

export function threatPartWords({ kind, key }: ThreatPart, directory: Directory): string {
  if (kind === 'all') return 'all threats';
  if (kind === 'organisation') return key ? nameIn(directory.actors, key) : 'no organisation named';
  return Object.entries(targetWords).find(([target]) => target === key)?.[1] ?? '';
}

export function coveredWords({ days, length, stillComingIn = 0 }: PeriodCount): string {
  if (days === 0) {
    return length === 1
      ? 'the day is not covered'
      : `none of ${quantity(length, 'day')} is covered`;
  }
  const covered = quantity(days, 'covered day');
  const on = days === length ? `on ${covered}` : `on ${covered} of ${integer(length)}`;
  return `${on}${stillComingInWords(stillComingIn)}`;
}

export function periodName(side: 'a' | 'b', range: DayRange, today: Day): string {
  return `${side.toUpperCase()}, ${periodWords(range, today)}`;
}

export function periodWords(range: DayRange, today: Day): string {
  return dayRangeWords(range, { asOf: today });
}

/**
 * Empty if the choice does not affect the verdict. 24% is the false-positive rate of the best week among 39
 * days of even noise.
 */
export function chosenWords(by: ChosenBy, asOf: Day): string {
  switch (by.kind) {
    case 'default':
      return `Nothing is chosen yet. Shown: ${presetWords(by.preset, asOf)}.`;
    case 'preset':
      return '';
    case 'hand':
      return 'These periods were picked by hand. If that was after a look at the chart, mind that of 39 days of pure noise the best week looks significant 24% of the time.';
  }
}
