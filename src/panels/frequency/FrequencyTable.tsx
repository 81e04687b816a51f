import { pageNow } from '../../api/page-clock';
import { absenceIn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import { intervalBound, partBound } from '../../domain/frequency';
import { daysCutOff } from '../../domain/interval';
import { noneFigure } from '../../format/absence';
import { boundWords, integer, upperBoundWords } from '../../format/bound';
import { coverageWords } from '../../format/coverage';
import { dayRangeWords } from '../../format/day';
import { seriesName } from '../../format/series';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { frequencyFile } from './frequency-file';
import type { FrequencyModel } from './frequency-model';
import { cutWords, intervalTitle } from './interval-words';

interface FrequencyTableProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
}

/** Shows 0 only for days that a list covers. */
export function FrequencyTable({ model, state }: FrequencyTableProps) {
  const { counts, coverage, series, unit } = model;
  const { directory, change } = state;
  const noneOf = (row: number, { high }: Bound) => {
    const covered = coverage[row];
    return high === 0 ? noneFigure[covered ? absenceIn(covered) : 'cannotBe'] : null;
  };
  const none = (row: number) => noneOf(row, intervalBound(counts, row));
  const title = (row: number) => {
    const interval = counts.intervals[row];
    return interval ? intervalTitle(interval, unit, model.asOf) : '';
  };
  const openAttacks = (row: number, part: string | null, words: string) => {
    const range = counts.intervals[row];
    const name = part ? ` ${seriesName(part, series.split, directory)}:` : '';
    if (!range || Object.values(noneFigure).includes(words)) return words;
    return (
      <Button
        look="figure"
        aria-label={`${title(row)},${name} ${words}. Open the attacks`}
        onClick={() => change({ open: { kind: 'attacks', range, part } })}
      >
        {words}
      </Button>
    );
  };
  const low = (row: number) => none(row) ?? integer(intervalBound(counts, row).low);
  const high = (row: number) => none(row) ?? upperBoundWords(intervalBound(counts, row));
  const cover = (row: number) => {
    const covered = coverage[row];
    return covered ? coverageWords(covered) : '';
  };
  const columns: Column<number>[] = [
    {
      key: 'interval',
      heading: unit === 'day' ? 'Day' : unit === 'week' ? 'Week, Monday to Sunday' : 'Month',
      cell: (row) => <time dateTime={machineDay(model, row)}>{shortTitle(model, row)}</time>,
    },
    {
      key: 'low',
      heading: 'At least',
      cell: (row) => openAttacks(row, null, low(row)),
      numeric: true,
    },
    {
      key: 'high',
      heading: 'At most',
      cell: (row) => openAttacks(row, null, high(row)),
      numeric: true,
    },
    { key: 'coverage', heading: 'Coverage', cell: cover },
    ...(series.split === 'none' ? [] : model.knownParts).map(({ key, part }): Column<number> => {
      const words = (row: number) => {
        const bound = partBound(counts, row, part);
        return noneOf(row, bound) ?? boundWords(bound);
      };
      return {
        key,
        heading: seriesName(key, series.split, directory),
        cell: (row) => openAttacks(row, key, words(row)),
        numeric: true,
      };
    }),
  ];
  return (
    <DataTable
      caption={`Attack frequency by ${unit}`}
      columns={columns}
      rows={counts.intervals.map((_, row) => row)}
      rowKey={(row) => counts.intervals[row]?.start ?? String(row)}
      file={() => frequencyFile(model, state, pageNow())}
    />
  );
}

function shortTitle({ asOf, counts, unit }: FrequencyModel, row: number): string {
  const interval = counts.intervals[row];
  if (!interval) return '';
  return unit === 'week'
    ? dayRangeWords(interval, { asOf }) + cutWords(interval, unit)
    : intervalTitle(interval, unit, asOf);
}

/** For `dateTime`: the month if the interval is a whole one, else the first day. */
function machineDay({ counts, unit }: FrequencyModel, row: number): string {
  const interval = counts.intervals[row];
  if (!interval) return '';
  const isMonth = unit === 'month' && daysCutOff(interval, unit) === 0;
  return isMonth ? interval.start.slice(0, 7) : interval.start;
}
