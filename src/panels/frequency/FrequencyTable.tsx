import { pageNow } from '../../api/page-clock';
import { daysCutOff } from '../../domain/interval';
import { noneFigure } from '../../format/absence';
import { seriesName } from '../../format/series';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { frequencyColumns } from './frequency-columns';
import { frequencyFile } from './frequency-file';
import type { FrequencyModel } from './frequency-model';
import { intervalTitle } from './interval-words';

interface FrequencyTableProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
}

export function FrequencyTable({ model, state }: FrequencyTableProps) {
  const { counts, series, unit } = model;
  const { directory, change } = state;
  const openAttacks = (row: number, part: string | null, words: string) => {
    const range = counts.intervals[row];
    const name = part ? ` ${seriesName(part, series.split, directory)}:` : '';
    if (!range || Object.values(noneFigure).includes(words)) return words;
    return (
      <Button
        look="figure"
        aria-label={`${intervalTitle(range, unit, model.asOf)},${name} ${words}. Open the attacks`}
        onClick={() => change({ open: { kind: 'attacks', range, part } })}
      >
        {words}
      </Button>
    );
  };
  const columns = frequencyColumns(model, directory).map((column) => ({
    ...column,
    cell: (row: number) => {
      const words = column.words(row);
      if (column.key === 'interval') return <time dateTime={machineDay(model, row)}>{words}</time>;
      return column.counts ? openAttacks(row, column.counts.part, words) : words;
    },
    numeric: column.counts !== null,
  }));
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

/** For `dateTime`: the month if the interval is a whole one, else the first day. */
function machineDay({ counts, unit }: FrequencyModel, row: number): string {
  const interval = counts.intervals[row];
  if (!interval) return '';
  const isMonth = unit === 'month' && daysCutOff(interval, unit) === 0;
  return isMonth ? interval.start.slice(0, 7) : interval.start;
}
