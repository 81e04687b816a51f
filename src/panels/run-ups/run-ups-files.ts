import { absenceOn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import type { Ranked } from '../../domain/run-up';
import type { RunUpDay } from '../../domain/run-up-series';
import { dayCoverageWords } from '../../format/compare-days';
import { groupNames } from '../../format/countdown';
import { boundColumns, type FileCell, type FileColumn, tableFile } from '../../format/table-file';
import { fileOrigin } from '../../url/file-origin';
import type { ViewState } from '../../url/view-state';
import type { RunUpsModel, ShownRunUp } from './run-ups-model';

function originOf(state: ViewState, now: number) {
  const { runUp, stated } = state.view;
  return fileOrigin(state, {
    counts: 'attacks',
    shown: { runUp },
    cells: { days_stated_empty: stated === 'counted' ? 'counted' : 'left out' },
    now,
  });
}

/** Without a period, because all covered days are used. */
const when = ({ view }: ViewState) => `${view.runUp}-days`;

/** While days are still coming in, no attack so far is not zero. */
const known = (bound: Bound, isStillComingIn: boolean): Bound | null =>
  bound.high === 0 && isStillComingIn ? null : bound;

export function runUpsFile({ shown }: RunUpsModel, state: ViewState, now: number) {
  const ranked = (heading: string, of: (found: Ranked) => FileCell): FileColumn<ShownRunUp> => ({
    heading,
    cell: ({ runUp: { ranking } }) => (ranking.kind === 'ranked' ? of(ranking) : null),
  });
  return tableFile<ShownRunUp>(
    'run-ups',
    when(state),
    [
      { heading: 'key_date', cell: ({ occurrence }) => groupNames(occurrence) },
      { heading: 'start', cell: ({ occurrence }) => occurrence.on.start },
      { heading: 'end', cell: ({ occurrence }) => occurrence.on.end },
      { heading: 'covered_days', cell: ({ runUp }) => runUp.days.length },
      { heading: 'of_days', cell: ({ runUp }) => runUp.length },
      { heading: 'still_coming_in_days', cell: ({ runUp }) => runUp.stillComingIn },
      ...boundColumns<ShownRunUp>('attacks', ({ runUp: { days, bound, stillComingIn } }) =>
        days.length > 0 ? known(bound, stillComingIn > 0) : null,
      ),
      ranked('rank_best', ({ rank }) => rank.best),
      ranked('rank_worst', ({ rank }) => rank.worst),
      ranked('windows', ({ windows }) => windows),
      ranked('p_best', ({ p }) => p.best),
      ranked('p_worst', ({ p }) => p.worst),
      ranked('p_smallest_possible', ({ smallestP }) => smallestP),
      { heading: 'p_adjusted_best', cell: ({ adjusted }) => adjusted?.best ?? null },
      { heading: 'p_adjusted_worst', cell: ({ adjusted }) => adjusted?.worst ?? null },
    ],
    shown,
    originOf(state, now),
  );
}

export interface RunUpDayRow {
  readonly key: string;
  readonly label: string;
  readonly of: RunUpDay;
  readonly windows: number;
}

export function runUpDayRows({ shown }: RunUpsModel): RunUpDayRow[] {
  return shown.flatMap(({ occurrence, series }) =>
    series.days.map((of) => ({
      key: `${occurrence.on.start} ${of.offset}`,
      label: groupNames(occurrence),
      of,
      windows: series.windows,
    })),
  );
}

export function runUpDaysFile(model: RunUpsModel, state: ViewState, now: number) {
  return tableFile<RunUpDayRow>(
    'run-ups-by-day',
    when(state),
    [
      { heading: 'key_date', cell: ({ label }) => label },
      { heading: 'offset', cell: ({ of }) => of.offset },
      { heading: 'day', cell: ({ of }) => of.day },
      ...boundColumns<RunUpDayRow>('attacks', ({ of: { bound, state: day } }) =>
        bound.high === 0 && absenceOn(day) !== 'countedZero' ? null : bound,
      ),
      { heading: 'coverage', cell: ({ of }) => dayCoverageWords(of.state) },
      ...boundColumns<RunUpDayRow>(
        'running',
        ({ of: { soFar, state: day } }) => soFar && known(soFar, day === 'stillComingIn'),
      ),
      { heading: 'windows', cell: ({ of, windows }) => (of.band ? windows : null) },
      { heading: 'least_certain', cell: ({ of }) => of.band?.least ?? null },
      { heading: 'most_certain', cell: ({ of }) => of.band?.most ?? null },
    ],
    runUpDayRows(model),
    originOf(state, now),
  );
}
