import { Mark, MarkKey } from '../../charts/MarkKey';
import type { DayState } from '../../domain/coverage';

interface RunUpLegendProps {
  /** The kinds of day that are shown. */
  readonly states: ReadonlySet<DayState>;
}

/** What the marks of the small charts mean. */
export function RunUpLegend({ states }: RunUpLegendProps) {
  return (
    <div className="mt-3">
      <MarkKey states={states}>
        <Mark words="so far, at least">
          <path d="M0 6H12" stroke="currentColor" strokeWidth={2} />
        </Mark>
        <Mark words="so far, at most">
          <path d="M0 6H12" stroke="currentColor" strokeDasharray="2 2" />
        </Mark>
        <Mark words="from the least to the most that is certain in any window of the same shape">
          <rect width="12" height="12" className="fill-ink" opacity={0.1} />
        </Mark>
      </MarkKey>
    </div>
  );
}
