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
  const { covered, shown, stated } = model;
  const { view, change } = state;
  const isOpen = shown.some(
    ({ runUp: { bound, standing } }) =>
      bound.high === null || (standing.kind === 'ranked' && standing.unbounded > 0),
  );
  const hull = enclosingRange(covered);
  if (!hull) {
    return (
      <p className={look}>
        No day is covered as of {monthDayYear(state.today)}, so no run-up can be counted.
      </p>
    );
  }
  const coveredWords = `${quantity(covered.length, 'covered day')}, ${dayRangeWords(hull, { year: true })}`;
  return (
    <>
      {shown.length > 0 ? (
        <p className={look}>
          Attacks{whose} in the days before each key date, compared with every other window of the
          same shape inside the {coveredWords}. 1st is the window with the most attacks; p is the
          share of windows with at least as many. Decide on a length first: if you try several, one
          may look striking by chance.
        </p>
      ) : (
        <p className={look}>
          No key date known on {monthDayYear(state.today)} has one of the {coveredWords}, among the
          28 days before it.
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

const look = 'mt-0.5 mb-2 max-w-[100ch] text-ink-2 text-pretty text-small';
