import { pageNow } from '../../api/page-clock';
import { absenceOn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import type { RunUpDay } from '../../domain/run-up-series';
import { noneFigure } from '../../format/absence';
import { integer, upperBoundWords } from '../../format/bound';
import { dayCoverageWords, offsetMark } from '../../format/compare-days';
import { monthDayYear } from '../../format/day';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { type RunUpDayRow, runUpDayRows, runUpDaysFile } from './run-ups-files';
import type { RunUpsModel } from './run-ups-model';

interface RunUpDaysTableProps {
  readonly model: RunUpsModel;
  readonly state: ViewState;
}

const noData = 'no data';

/** A day without attacks reads "0", "none on record" or "no data", depending on its coverage. */
const endOf = ({ state, bound }: RunUpDay, words: (bound: Bound) => string) =>
  bound.high === 0 ? noneFigure[absenceOn(state)] : words(bound);

export function RunUpDaysTable({ model, state }: RunUpDaysTableProps) {
  const rows = runUpDayRows(model);
  const open = (row: RunUpDayRow, words: string) => {
    const { day, bound } = row.of;
    if (bound.high === 0 || words === noData) return words;
    return (
      <Button
        look="figure"
        aria-label={`${row.label}, ${monthDayYear(day)}: ${words}. Open the attacks`}
        onClick={() =>
          state.change({ open: { kind: 'attacks', range: { start: day, end: day }, part: null } })
        }
      >
        {words}
      </Button>
    );
  };
  const low = ({ of }: RunUpDayRow) => endOf(of, (bound) => integer(bound.low));
  const high = ({ of }: RunUpDayRow) => endOf(of, upperBoundWords);
  const figure = (
    key: string,
    heading: string,
    cell: (row: RunUpDayRow) => string,
  ): Column<RunUpDayRow> => ({ key, heading, cell, numeric: true });
  const columns: Column<RunUpDayRow>[] = [
    { key: 'label', heading: 'Key date', cell: ({ label }) => label },
    figure('offset', 'Day from it', ({ of }) => offsetMark(of.offset, true)),
    {
      key: 'day',
      heading: 'Day',
      cell: ({ of }) => <time dateTime={of.day}>{monthDayYear(of.day)}</time>,
    },
    { ...figure('low', 'At least', low), cell: (row) => open(row, low(row)) },
    { ...figure('high', 'At most', high), cell: (row) => open(row, high(row)) },
    {
      ...figure('coverage', 'Coverage', ({ of }) => dayCoverageWords(of.state)),
      numeric: false,
    },
    figure('soFarLow', 'So far, at least', ({ of: { soFar } }) =>
      soFar ? integer(soFar.low) : noData,
    ),
    figure('soFarHigh', 'So far, at most', ({ of: { soFar } }) =>
      soFar ? upperBoundWords(soFar) : noData,
    ),
    figure('windows', 'Windows of these days', ({ of: { band }, windows }) =>
      band ? integer(windows) : noData,
    ),
    figure('least', 'Least certain in them', ({ of: { band } }) =>
      band ? integer(band.least) : noData,
    ),
    figure('most', 'Most certain in them', ({ of: { band } }) =>
      band ? integer(band.most) : noData,
    ),
  ];
  return (
    <DataTable
      caption="Run-ups by day"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      file={() => runUpDaysFile(model, state, pageNow())}
    />
  );
}
