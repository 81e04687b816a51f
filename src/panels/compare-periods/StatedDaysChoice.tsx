import { coveredDays } from '../../domain/covered-days';
import { dayLimits } from '../../domain/day';
import { enclosingRange } from '../../domain/day-range';
import { quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';

/**
 * Days without evidence count as zeros only if the reader asks for it. Renders nothing if there are
 * none.
 */
export function StatedDaysChoice({ state }: { readonly state: ViewState }) {
  const { dataset, view, today, change } = state;
  const always = { start: dayLimits.first, end: dayLimits.last };
  const days = coveredDays(dataset.coverage.attacks, ['stated'], always, today);
  const enclosing = enclosingRange(days);
  if (!enclosing) return null;
  const counted = view.stated === 'counted';
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-small">
      <Button
        aria-pressed={counted}
        className="no-print"
        onClick={() => change({ stated: counted ? 'left-out' : 'counted' })}
      >
        Count stated days as zeros
      </Button>
      <span>
        {counted
          ? `Counted as zeros: ${quantity(days.length, 'day')} (${dayRangeWords(enclosing, { asOf: dataset.asOf })}) that the source states to be empty without showing it. Every verdict below rests on that.`
          : `Left out: ${quantity(days.length, 'day')} (${dayRangeWords(enclosing, { asOf: dataset.asOf })}) that the source only states to be empty.`}
      </span>
    </p>
  );
}
