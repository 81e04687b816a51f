import { memo, useCallback, useMemo } from 'react';
import { CompareChart } from '../../charts/CompareChart';
import { smallFont } from '../../charts/small-font';
import type { AttackColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { compareLabel, type PeriodHead, type PeriodName } from '../../format/compare-days';
import { useWidth } from '../../ui/use-size';
import type { ViewState } from '../../url/view-state';
import { CompareDaysLegend } from './CompareDaysLegend';
import { CompareDaysTable } from './CompareDaysTable';
import { CompareDaysTooltip } from './CompareDaysTooltip';
import { alignedPeriod, statesOf } from './compare-days-model';

export interface ZeroDay {
  readonly day: Day;
  readonly label: string | null;
}

interface CompareDaysProps {
  readonly state: ViewState;
  readonly attacks: AttackColumns;
  readonly a: DayRange;
  readonly b: DayRange;
  readonly zeroA: ZeroDay;
  readonly zeroB: ZeroDay;
  readonly table: boolean;
  readonly heads?: Readonly<Record<PeriodName, PeriodHead>> | undefined;
}

const narrowWidth = 480;

/** In CSS pixels. Scales with the root font size, so that labels fit at any text size. */
function plotHeightIn(width: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round(rem * (width < narrowWidth ? 6.5 : 8.5));
}

export const CompareDays = memo(function CompareDays(props: CompareDaysProps) {
  const { state, attacks, a, b, zeroA, zeroB, table, heads } = props;
  const { change } = state;
  const [ref, width] = useWidth<HTMLDivElement>();
  const inA = useMemo(
    () => alignedPeriod(state, attacks, a, zeroA.day),
    [state, attacks, a, zeroA.day],
  );
  const inB = useMemo(
    () => alignedPeriod(state, attacks, b, zeroB.day),
    [state, attacks, b, zeroB.day],
  );
  const periods = useMemo(() => ({ a: inA, b: inB }), [inA, inB]);
  const rowA = useMemo(
    () => ({ aligned: inA, zeroLabel: zeroA.label, ...(heads && { head: heads.a }) }),
    [inA, zeroA.label, heads],
  );
  const rowB = useMemo(
    () => ({ aligned: inB, zeroLabel: zeroB.label, ...(heads && { head: heads.b }) }),
    [inB, zeroB.label, heads],
  );
  // A period without a key date nearby is aligned by its first day, even if the other has one.
  const byDate = zeroA.label !== null || zeroB.label !== null;
  const tooltip = useCallback(
    (offset: number, opens: PeriodName | null) => (
      <CompareDaysTooltip periods={periods} offset={offset} byDate={byDate} opens={opens} />
    ),
    [periods, byDate],
  );
  const openDay = useCallback(
    (_period: PeriodName, day: Day) =>
      change({ open: { kind: 'attacks', range: { start: day, end: day }, part: null } }),
    [change],
  );
  return (
    <div ref={ref} className="min-h-64">
      {table ? (
        <CompareDaysTable periods={periods} byDate={byDate} state={state} />
      ) : width > 0 ? (
        <>
          <CompareChart
            width={width}
            plotHeight={plotHeightIn(width)}
            font={smallFont()}
            a={rowA}
            b={rowB}
            byDate={byDate}
            label={compareLabel(periods, byDate)}
            tooltip={tooltip}
            onOpen={openDay}
          />
          <div className="mt-2">
            <CompareDaysLegend states={statesOf(inA, inB)} />
          </div>
        </>
      ) : null}
    </div>
  );
});
