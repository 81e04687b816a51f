import { type ReactNode, useId } from 'react';
import {
  HatchPattern,
  NotCoveredPattern,
  NotYetPattern,
  StatedPattern,
} from '../../charts/patterns';
import type { DayState } from '../../domain/coverage';

interface RunUpLegendProps {
  /** The kinds of day that are shown. */
  readonly states: ReadonlySet<DayState>;
}

/** What the marks of the small charts mean. */
export function RunUpLegend({ states }: RunUpLegendProps) {
  const id = useId();
  const sample = (name: string, pattern: ReactNode) => (
    <Sample>
      {pattern}
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="11"
        fill={`url(#${id}${name})`}
        stroke="currentColor"
      />
    </Sample>
  );
  const line = (width: number, dashes?: string) => (
    <Sample>
      <path d="M0 6H12" stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
    </Sample>
  );
  const marks: readonly (readonly [string, ReactNode])[] = [
    [
      'dated there',
      <Sample key="solid">
        <rect width="12" height="12" fill="currentColor" />
      </Sample>,
    ],
    ['may fall there', sample('may', <HatchPattern id={`${id}may`} />)],
    ['so far, at least', line(2)],
    ['so far, at most', line(1, '2 2')],
    [
      'from the least to the most that is certain in any window of the same shape',
      <Sample key="band">
        <rect width="12" height="12" className="fill-ink" opacity={0.1} />
      </Sample>,
    ],
    ...(states.has('stated')
      ? [['none listed', sample('stated', <StatedPattern sample id={`${id}stated`} />)] as const]
      : []),
    ...(states.has('notCovered')
      ? [['not covered', sample('not', <NotCoveredPattern sample id={`${id}not`} />)] as const]
      : []),
    ...(states.has('notYet')
      ? [['not yet', sample('yet', <NotYetPattern sample id={`${id}yet`} />)] as const]
      : []),
  ];
  return (
    <ul aria-label="Marks" className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
      {marks.map(([words, mark]) => (
        <li key={words} className="inline-flex items-center gap-1.5">
          {mark}
          {words}
        </li>
      ))}
    </ul>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg aria-hidden="true" width="12" height="12" className="shrink-0 text-ink-2">
      {children}
    </svg>
  );
}
