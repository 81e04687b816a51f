import { type ReactNode, useId } from 'react';
import type { DayState } from '../domain/coverage';
import { dayStateWords } from '../format/coverage';
import { HatchPattern, shadings } from './patterns';

interface MarkKeyProps {
  readonly states: ReadonlySet<DayState>;
  readonly solid?: string;
  readonly hatched?: string;
  readonly children?: ReactNode;
}

export function MarkKey({
  states,
  solid = 'day known',
  hatched = 'day or number uncertain',
  children,
}: MarkKeyProps) {
  const id = useId();
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-small">
      <Mark words={solid}>
        <rect width="12" height="12" className="fill-ink" />
      </Mark>
      <Mark words={hatched}>
        <HatchPattern id={`${id}may`} />
        <Square fill={`url(#${id}may)`} />
      </Mark>
      {children}
      {shadings.map(([state, Pattern]) =>
        states.has(state) ? (
          <Mark key={state} words={dayStateWords[state]}>
            <Pattern sample id={id + state} />
            <Square fill={`url(#${id}${state})`} />
          </Mark>
        ) : null,
      )}
    </ul>
  );
}

export const Square = ({ fill }: { readonly fill: string }) => (
  <rect x="0.5" y="0.5" width="11" height="11" fill={fill} stroke="currentColor" />
);

interface MarkProps {
  readonly words: string;
  readonly width?: number;
  readonly children: ReactNode;
}

export function Mark({ words, width = 12, children }: MarkProps) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" width={width} height="12" className="shrink-0">
        {children}
      </svg>
      {words}
    </li>
  );
}
