import { type ReactNode, useId } from 'react';
import { seriesColour } from '../../charts/palette';
import {
  HatchPattern,
  NotCoveredPattern,
  NotYetPattern,
  StatedPattern,
} from '../../charts/patterns';
import type { Directory } from '../../domain/directory';
import { seriesName } from '../../format/series';
import { Lifts } from '../../ui/Lifts';
import { Swatch } from '../../ui/Swatch';
import type { FrequencyModel } from './frequency-model';

interface LegendProps {
  readonly model: FrequencyModel;
  readonly directory: Directory;
}

/** Whether a part of the split has, or may have, an attack in the period. */
function counts({ counts: { highTouching, openTouching, parts, intervals } }: FrequencyModel) {
  return (_key: string, part: number) =>
    intervals.some((_interval, interval) => {
      const cell = interval * parts + part;
      return (highTouching[cell] ?? 0) > 0 || (openTouching[cell] ?? 0) > 0;
    });
}

/** The parts of the split that count something in the period, and what the marks mean. */
export function Legend({ model, directory }: LegendProps) {
  const { keys, split } = model.series;
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {split === 'none' ? null : (
        <ul aria-label="Colours" className="flex flex-wrap gap-x-4 gap-y-1">
          {keys.filter(counts(model)).map((key) => (
            <li key={key}>
              <Lifts liftKey={key} className="inline-flex items-center">
                <Swatch colour={seriesColour(keys, key)} />
                {seriesName(key, split, directory)}
              </Lifts>
            </li>
          ))}
        </ul>
      )}
      <MarkKey states={new Set(model.runs.map(({ state }) => state))} />
    </div>
  );
}

/** What is solid and what is hatched, and the kinds of day. */
function MarkKey({ states }: { readonly states: ReadonlySet<string> }) {
  const id = useId();
  const square = (pattern: ReactNode, name: string) => (
    <svg aria-hidden="true" width="12" height="12" className="text-ink-2">
      {pattern}
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="11"
        fill={`url(#${id}${name})`}
        stroke="currentColor"
      />
    </svg>
  );
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
      <Mark words="dated there">
        <svg aria-hidden="true" width="12" height="12">
          <rect width="12" height="12" className="fill-ink-2" />
        </svg>
      </Mark>
      <Mark words="may fall there">{square(<HatchPattern id={`${id}may`} />, 'may')}</Mark>
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
