import { Mark, MarkKey } from '../../charts/MarkKey';
import type { DayState } from '../../domain/coverage';

export function CompareDaysLegend({ states }: { readonly states: ReadonlySet<DayState> }) {
  return (
    <MarkKey states={states}>
      <Mark words="7-day mean of what is dated to one day" width={16}>
        <path d="M0 8L6 4L16 7" fill="none" className="stroke-ink" strokeWidth="1.5" />
      </Mark>
    </MarkKey>
  );
}
