import { pageNow } from '../../api/page-clock';
import type { Bound } from '../../domain/bound';
import { enclosingRange } from '../../domain/day-range';
import { noneFigure } from '../../format/absence';
import { integer, quantity, upperBoundWords } from '../../format/bound';
import { groupNames } from '../../format/countdown';
import { dayRangeWords } from '../../format/day';
import { pFigure } from '../../format/p-value';
import { ordinal } from '../../format/run-up';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { RunUpDaysTable } from './RunUpDaysTable';
import { runUpsFile } from './run-ups-files';
import type { RunUpsModel, ShownRunUp } from './run-ups-model';

interface RunUpsTableProps {
  readonly model: RunUpsModel;
  readonly state: ViewState;
}

const noRank = 'no rank';

const figures: readonly Column<ShownRunUp>[] = [
  {
    key: 'day',
    heading: 'Day',
    cell: ({ occurrence: { on } }) => dayRangeWords(on, { year: true }),
  },
  {
    key: 'covered',
    heading: 'Covered',
    cell: ({ runUp: { days, length } }) => `${integer(days.length)} of ${quantity(length, 'day')}`,
    numeric: true,
  },
  {
    key: 'stillComingIn',
    heading: 'Still coming in',
    cell: ({ runUp: { stillComingIn } }) => integer(stillComingIn),
    numeric: true,
  },
];

const ends = (one: ShownRunUp, of: 'rank' | 'p', end: 'best' | 'worst') => {
  const { ranking: found } = one.runUp;
  if (found.kind !== 'ranked') return noRank;
  return of === 'rank' ? ordinal(found.rank[end]) : pFigure(found.p[end]);
};

const rankColumn = (
  key: string,
  heading: string,
  cell: (one: ShownRunUp) => string,
): Column<ShownRunUp> => ({ key, heading, cell, numeric: true });

const rankColumns: readonly Column<ShownRunUp>[] = [
  rankColumn('best', 'Rank at best', (one) => ends(one, 'rank', 'best')),
  rankColumn('worst', 'Rank at worst', (one) => ends(one, 'rank', 'worst')),
  rankColumn('windows', 'Windows', ({ runUp: { ranking: found } }) =>
    found.kind === 'ranked' ? integer(found.windows) : noRank,
  ),
  rankColumn('pBest', 'p at best', (one) => ends(one, 'p', 'best')),
  rankColumn('pWorst', 'p at worst', (one) => ends(one, 'p', 'worst')),
  rankColumn('smallest', 'Smallest p possible', ({ runUp: { ranking: found } }) =>
    found.kind === 'ranked' ? pFigure(found.smallestP) : noRank,
  ),
  rankColumn('adjustedBest', 'Adjusted p at best', ({ adjusted }) =>
    adjusted ? pFigure(adjusted.best) : 'none',
  ),
  rankColumn('adjustedWorst', 'Adjusted p at worst', ({ adjusted }) =>
    adjusted ? pFigure(adjusted.worst) : 'none',
  ),
];

export function RunUpsTable({ model, state }: RunUpsTableProps) {
  const count = (one: ShownRunUp, words: string) => {
    const range = enclosingRange(one.runUp.days);
    if (!range || one.runUp.bound.high === 0) return words;
    return (
      <Button
        look="figure"
        aria-label={`${groupNames(one.occurrence)}: ${words}. Open the attacks`}
        onClick={() => state.change({ open: { kind: 'attacks', range, part: null } })}
      >
        {words}
      </Button>
    );
  };
  const figure = ({ runUp }: ShownRunUp, words: (bound: Bound) => string) => {
    const { days, bound, stillComingIn } = runUp;
    if (days.length === 0) return noneFigure.cannotBe;
    return bound.high === 0 && stillComingIn > 0 ? noneFigure.soFar : words(bound);
  };
  const low = (one: ShownRunUp) => figure(one, (bound) => integer(bound.low));
  const high = (one: ShownRunUp) => figure(one, upperBoundWords);
  const columns: Column<ShownRunUp>[] = [
    { key: 'label', heading: 'Key date', cell: ({ occurrence }) => groupNames(occurrence) },
    ...figures,
    {
      key: 'low',
      heading: 'At least',
      cell: (one) => count(one, low(one)),
      numeric: true,
    },
    {
      key: 'high',
      heading: 'At most',
      cell: (one) => count(one, high(one)),
      numeric: true,
    },
    ...rankColumns,
  ];
  return (
    <div className="grid gap-4">
      <DataTable
        caption={`Run-ups of ${state.view.runUp} days`}
        columns={columns}
        rows={model.shown}
        rowKey={({ occurrence: { on } }) => on.start}
        file={() => runUpsFile(model, state, pageNow())}
      />
      <RunUpDaysTable model={model} state={state} />
    </div>
  );
}
