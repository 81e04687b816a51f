import type { Day } from '../../domain/day';
import { enclosingRange } from '../../domain/day-range';
import { quantity } from '../../format/bound';
import { dayRangeWords, monthDayYear } from '../../format/day';
import { Button } from '../../ui/Button';
import { SeveralChoice } from '../../ui/SeveralChoice';
import type { ViewState } from '../../url/view-state';
import type { RunUpsModel } from './run-ups-model';

interface RunUpsLeadProps {
  readonly model: RunUpsModel;
  readonly state: ViewState;
  readonly whose: string;
}

export function RunUpsLead({ model, state, whose }: RunUpsLeadProps) {
  const { covered, settled, shown, stated } = model;
  const { view, change, today } = state;
  const { asOf } = state.dataset;
  const isOpen = shown.some(
    ({ runUp: { bound, ranking } }) =>
      bound.high === null || (ranking.kind === 'ranked' && ranking.unbounded > 0),
  );
  if (covered.length === 0) {
    return (
      <p className={look}>
        No day is covered as of {monthDayYear(today)}, so no run-up can be counted.
      </p>
    );
  }
  return (
    <>
      {shown.length > 0 && settled.length === 0 ? (
        <p className={look}>
          Attacks{whose} in the days before each key date. Reports of every covered day are still
          coming in, so there is no other window yet to compare with.
        </p>
      ) : shown.length > 0 ? (
        <p className={look}>
          Attacks{whose} in the days before each key date, compared with every other window of the
          same shape inside the {daysWords(settled, asOf)}
          {settled.length < covered.length ? ', whose reports are all in' : ''}. 1st is the window
          with the most attacks.
        </p>
      ) : (
        <p className={look}>
          No key date known on {monthDayYear(today)} has a covered day ({rangeWords(covered, asOf)})
          among the 28 days before it.
        </p>
      )}
      {view.several !== null || isOpen ? (
        <p className={look}>
          <SeveralChoice several={view.several} offer change={change} />
        </p>
      ) : null}
      {stated > 0 ? (
        <p className={look}>
          {quantity(stated, 'day')} of these {stated === 1 ? 'is' : 'are'} only stated to be empty
          and {stated === 1 ? 'counts' : 'count'} as zero: every rank and p leans on that.{' '}
          <Button look="figure" onClick={() => change({ stated: 'left-out' })}>
            Leave them out
          </Button>
        </p>
      ) : null}
    </>
  );
}

function rangeWords(days: readonly Day[], asOf: Day): string {
  const range = enclosingRange(days);
  return range ? dayRangeWords(range, { asOf }) : 'no day';
}

const daysWords = (days: readonly Day[], asOf: Day): string =>
  `${quantity(days.length, 'covered day')}, ${rangeWords(days, asOf)}`;

const look = 'mt-0.5 mb-2 max-w-[100ch] text-ink-2 text-pretty text-small';
