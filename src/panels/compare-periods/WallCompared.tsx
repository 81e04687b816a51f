import { useMemo } from 'react';
import { secondRowAt } from '../../charts/compare-frame';
import type { AttackColumns } from '../../domain/columns';
import type { Compared, ComparedPeriods } from '../../domain/comparison';
import { smallestRem } from '../../ui/wall/small-type';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';
import { doublesOf } from './compared-doubles';
import { WallCompareChart } from './WallCompareChart';
import { WallPeriod } from './WallPeriod';
import { planCompare } from './wall-compare-plan';
import { type ChartScale, type ComparePlan, partGap, rowGap } from './wall-compare-shape';
import { markTexts, noteTexts, periodTexts } from './wall-compare-texts';
import { verdictTexts } from './wall-verdict';

interface WallComparedProps {
  readonly model: CompareModel;
  readonly comparison: ComparedPeriods;
  readonly attacks: AttackColumns;
  readonly state: ViewState;
  readonly room: WallRoom;
}

export function WallCompared({ model, comparison, attacks, state, room }: WallComparedProps) {
  const small = smallestRem();
  const scale = useMemo(() => ({ zoom: room.least / small, small }), [room.least, small]);
  const plan = useMemo(
    () => planCompare(textsOf({ model, comparison, attacks, state }), room, scale),
    [model, comparison, attacks, state, room, scale],
  );
  const { chart, a, b, side } = plan;
  const gap = partGap * room.must;
  const chartOf =
    chart === 'none' ? null : (
      <WallCompareChart
        {...{ model, attacks, state, room, scale }}
        width={plan.chartWidth}
        height={plan.chartHeight}
        named={chart === 'below'}
      />
    );
  return (
    <div className="flex h-full flex-col">
      <h2
        className={`text-balance ${plan.headlineSize === 'news' ? 'text-news' : 'text-must'} ${look(comparison)}`}
      >
        {plan.headline}
      </h2>
      {plan.detail ? <p className="text-must">{plan.detail}</p> : null}
      <div className="flex justify-between" style={{ marginTop: gap }}>
        <div style={{ width: plan.periodsWidth, ...placesOf(plan, room, scale) }}>
          <WallPeriod period={a} side={side} />
          <WallPeriod period={b} side={side} />
        </div>
        {chart === 'right' ? chartOf : null}
      </div>
      {chart === 'below' ? <div style={{ marginTop: gap }}>{chartOf}</div> : null}
      {plan.notes.length > 0 ? (
        <div className="mt-auto text-ink-2 text-least">
          {plan.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function look({ verdict: { kind } }: Compared): string {
  return kind === 'up' ? 'font-bold text-danger' : 'font-bold';
}

function placesOf(plan: ComparePlan, { must }: WallRoom, { zoom, small }: ChartScale) {
  const columnGap = must;
  if (plan.periods === 'columns') {
    const gridTemplateColumns = plan.columns.map((width) => `${width}px`).join(' ');
    return { display: 'grid', gridTemplateColumns, columnGap };
  }
  if (plan.chart === 'none' && plan.side === 'under') return {};
  if (plan.chart !== 'right') return { display: 'grid', rowGap: rowGap * must };
  const second = zoom * secondRowAt({ height: Math.floor(plan.chartHeight / zoom), small });
  return { display: 'grid', gridTemplateRows: `${second}px 1fr`, height: plan.chartHeight };
}

function textsOf({ model, comparison, attacks, state }: Omit<WallComparedProps, 'room'>) {
  const { asOf } = state.dataset;
  const doubles = doublesOf(comparison, attacks, state);
  const { a, b, smallestUp } = model;
  return {
    ...verdictTexts(comparison.verdict, { ...comparison, smallestUp, doubles }),
    a: periodTexts('a', a, comparison.a, asOf),
    b: periodTexts('b', b, comparison.b, asOf),
    notes: noteTexts(model, asOf),
    marks: markTexts,
  };
}
