import { type ReactNode, useId } from 'react';
import {
  HatchPattern,
  NotCoveredPattern,
  NotYetPattern,
  StatedPattern,
} from '../../charts/patterns';
import type { DayState } from '../../domain/coverage';

/** What the marks of the two periods mean; of the kinds of day those that are there. */
export function CompareDaysLegend({ states }: { readonly states: ReadonlySet<DayState> }) {
  const id = useId();
  const square = (pattern: ReactNode, name: string) => (
    <svg aria-hidden="true" width="12" height="12" className="text-ink-2">
      {pattern}
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="11"
        fill={name === 'solid' ? 'currentColor' : `url(#${id}${name})`}
        stroke="currentColor"
      />
    </svg>
  );
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
      <Mark words="dated there">{square(null, 'solid')}</Mark>
      <Mark words="may fall there">{square(<HatchPattern id={`${id}may`} />, 'may')}</Mark>
      <Mark words="7-day mean of what is certain">
        <svg aria-hidden="true" width="16" height="12" className="text-ink">
          <path d="M0 8L6 4L16 7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Mark>
      {states.has('stated') ? (
        <Mark words="none listed">
          {square(<StatedPattern sample id={`${id}stated`} />, 'stated')}
        </Mark>
      ) : null}
      {states.has('notCovered') ? (
        <Mark words="not covered">
          {square(<NotCoveredPattern sample id={`${id}not`} />, 'not')}
        </Mark>
      ) : null}
      {states.has('notYet') ? (
        <Mark words="not yet">{square(<NotYetPattern sample id={`${id}yet`} />, 'yet')}</Mark>
      ) : null}
    </ul>
  );
}

function Mark({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      {children}
      {words}
    </li>
  );
}
