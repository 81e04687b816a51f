import { type AttackColumns, at } from '../../domain/columns';
import { dayFromNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { noGroup } from '../../format/attribution';
import { boundWords } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { meansWords, statusWords, targetWords } from '../../format/words';
import type { ViewState } from '../../url/view-state';
import type { RecordColumn } from './record-columns';

/** `doubles` are the ids of possible double claims. */
export function attackTable(
  { columns, dictionaries }: AttackColumns,
  { directory, dataset }: Pick<ViewState, 'directory' | 'dataset'>,
  range: DayRange,
  doubles: ReadonlySet<string>,
): readonly RecordColumn<number>[] {
  const daysWords = (days: DayRange) => dayRangeWords(days, { short: true, asOf: dataset.asOf });
  const boundOf = (row: number) => {
    const high = at(columns.high, row);
    return { low: at(columns.low, row), high: high < 0 ? null : high };
  };
  return [
    {
      heading: 'Group',
      isName: true,
      words: (row) => {
        const claimant = dictionaries.actor[at(columns.actor, row)];
        return claimant === undefined ? noGroup : nameIn(directory.actors, claimant);
      },
    },
    {
      heading: 'Place',
      words: (row) => nameIn(directory.places, dictionaries.place[at(columns.place, row)] ?? ''),
    },
    {
      heading: 'Status',
      isMinor: true,
      words: (row) => {
        const status = dictionaries.status[at(columns.status, row)];
        return status === undefined ? '' : statusWords[status];
      },
    },
    {
      heading: 'Target',
      isMinor: true,
      words: (row) => {
        const target = dictionaries.target[at(columns.target, row)];
        return target === undefined ? '' : targetWords[target];
      },
    },
    {
      heading: 'Means',
      isMinor: true,
      words: (row) => {
        const means = dictionaries.means[at(columns.means, row)];
        return means === undefined ? '' : meansWords[means];
      },
    },
    {
      heading: 'Double claim',
      isMinor: true,
      words: (row) => (doubles.has(columns.id[row] ?? '') ? 'possible double claim' : ''),
      ofAll: () => 'possible double claims',
    },
    {
      heading: 'Day',
      words: (row) =>
        daysWords({
          start: dayFromNumber(at(columns.start, row)),
          end: dayFromNumber(at(columns.end, row)),
        }),
      // The title has the days already.
      ofAll: (words) => (words === daysWords(range) ? '' : words),
    },
    {
      heading: 'Attacks',
      numeric: true,
      words: (row) => boundWords(boundOf(row)),
      ofAll: (words) => (/\b1$/.test(words) ? `${words} attack each` : `${words} attacks each`),
    },
  ];
}
