import type { Day } from '../../domain/day';
import type { DateWithout } from '../../domain/run-up-dates';
import { quantity } from '../../format/bound';
import { groupNames } from '../../format/countdown';
import { occurrenceDays, withoutWords } from '../../format/run-up';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';

interface WithoutRunUpProps {
  readonly dates: readonly DateWithout[];
  readonly asOf: Day;
  readonly change: ViewState['change'];
}

export function WithoutRunUp({ dates, asOf, change }: WithoutRunUpProps) {
  if (dates.length === 0) return null;
  const count = dates.reduce((sum, { occurrence }) => sum + 1 + occurrence.also.length, 0);
  return (
    <details className="mt-5 text-small">
      <summary className="w-fit cursor-pointer font-semibold">
        {quantity(count, 'key date')} without a run-up, and why
      </summary>
      <ul aria-label="Key dates without a run-up" className="mt-1 text-ink-2">
        {dates.map((one) => (
          <li key={one.occurrence.keyDate.id}>
            <span className="text-ink">
              {groupNames(one.occurrence)}, {occurrenceDays(one.occurrence, asOf)}
            </span>
            : {withoutWords(one)}
            {one.reason === 'statedOnly' ? (
              <>
                {'. '}
                <Button look="figure" onClick={() => change({ stated: 'counted' })}>
                  Count stated days as zeros
                </Button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
