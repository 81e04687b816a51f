import { absenceIn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import type { Directory } from '../../domain/directory';
import { intervalBound, partBound } from '../../domain/frequency';
import { noneFigure } from '../../format/absence';
import { boundWords, integer, upperBoundWords } from '../../format/bound';
import { coverageWords } from '../../format/coverage';
import { dayRangeWords } from '../../format/day';
import { seriesName } from '../../format/series';
import type { FrequencyModel } from './frequency-model';
import { cutWords, intervalTitle } from './interval-words';

export interface FrequencyColumn {
  readonly key: string;
  readonly heading: string;
  readonly words: (row: number) => string;
  /** What the figure counts, if it is one: all attacks if there is no part. */
  readonly counts: { readonly part: string | null } | null;
}

/** One row per interval. Shows 0 only for days that a list covers. */
export function frequencyColumns(model: FrequencyModel, directory: Directory): FrequencyColumn[] {
  const { counts, coverage, series, unit } = model;
  const noneOf = (row: number, { high }: Bound) => {
    const covered = coverage[row];
    return high === 0 ? noneFigure[covered ? absenceIn(covered) : 'cannotBe'] : null;
  };
  const all = (row: number, words: (bound: Bound) => string) => {
    const bound = intervalBound(counts, row);
    return noneOf(row, bound) ?? words(bound);
  };
  const inAll = { part: null };
  return [
    {
      key: 'interval',
      heading: unit === 'day' ? 'Day' : unit === 'week' ? 'Week, Monday to Sunday' : 'Month',
      words: (row) => shortTitle(model, row),
      counts: null,
    },
    {
      key: 'low',
      heading: 'At least',
      words: (row) => all(row, ({ low }) => integer(low)),
      counts: inAll,
    },
    { key: 'high', heading: 'At most', words: (row) => all(row, upperBoundWords), counts: inAll },
    {
      key: 'coverage',
      heading: 'Coverage',
      words: (row) => {
        const covered = coverage[row];
        return covered ? coverageWords(covered) : '';
      },
      counts: null,
    },
    ...(series.split === 'none' ? [] : model.knownParts).map(
      ({ key, part }): FrequencyColumn => ({
        key,
        heading: seriesName(key, series.split, directory),
        words: (row) => {
          const bound = partBound(counts, row, part);
          return noneOf(row, bound) ?? boundWords(bound);
        },
        counts: { part: key },
      }),
    ),
  ];
}

function shortTitle({ asOf, counts, unit }: FrequencyModel, row: number): string {
  const interval = counts.intervals[row];
  if (!interval) return '';
  return unit === 'week'
    ? dayRangeWords(interval, { asOf }) + cutWords(interval, unit)
    : intervalTitle(interval, unit, asOf);
}
