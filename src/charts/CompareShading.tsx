import { useId } from 'react';
import type { AlignedPeriod } from '../domain/aligned-days';
import { dayStateWords } from '../format/coverage';
import { textWidth } from '../ui/text-width';
import { type AlignedRun, alignedRuns, namedRuns } from './aligned-runs';
import { periodEnds } from './compare-ends';
import type { OffsetAxis } from './offset-axis';
import { ShadingPatterns } from './patterns';

interface CompareShadingProps {
  readonly period: AlignedPeriod;
  readonly letter: string;
  readonly axis: OffsetAxis;
  readonly top: number;
  readonly bottom: number;
  readonly font: string;
}

const isUnshaded = ({ state }: AlignedRun) => state === 'listed' || state === 'selected';

/**
 * Days that only the other period has stay blank, so a mark shows the first or last day of this
 * one.
 */
export function CompareShading({ period, letter, axis, top, bottom, font }: CompareShadingProps) {
  const id = useId();
  const runs = alignedRuns(period.days).filter((run) => !isUnshaded(run));
  const widthOf = (words: string) => textWidth(words, font);
  return (
    <g>
      <ShadingPatterns id={id} areas={runs} />
      {runs.map(({ state, from, to }) => (
        <rect
          key={from}
          data-state={state}
          x={axis.x(from)}
          y={top}
          width={axis.x(to) - axis.x(from)}
          height={bottom - top}
          fill={`url(#${id}${state})`}
        />
      ))}
      {namedRuns(runs).map(({ state, from, to }) => {
        const words = dayStateWords[state];
        const width = widthOf(words);
        if (width + 12 > axis.x(to) - axis.x(from)) return null;
        return (
          <g key={from}>
            <rect
              x={axis.x(from) + 4}
              y={top + 4}
              width={width + 8}
              height="1.3em"
              className="fill-ground text-small"
            />
            <text x={axis.x(from) + 8} y={top + 4} dy="1em" className="fill-ink-2 text-small">
              {words}
            </text>
          </g>
        );
      })}
      {periodEnds(period, letter, axis, widthOf).map(({ kind, x, words }) => (
        <g key={kind}>
          <line x1={x} x2={x} y1={top} y2={bottom} className="stroke-line-strong" data-end={kind} />
          {words ? (
            <text
              x={kind === 'end' ? x + 5 : x - 5}
              y={bottom - 5}
              textAnchor={kind === 'end' ? 'start' : 'end'}
              className="halo fill-ink-2 text-small"
            >
              {words}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}
