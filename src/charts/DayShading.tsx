import { useId } from 'react';
import type { DayStateRun } from '../domain/coverage';
import { dayNumber } from '../domain/day';
import { dayStateWords } from '../format/coverage';
import { textWidth } from '../ui/text-width';
import type { Scales } from './paths';
import { ShadingPatterns } from './patterns';

interface DayShadingProps {
  readonly scales: Scales;
  readonly runs: readonly DayStateRun[];
  readonly top: number;
  readonly height: number;
  readonly font: string;
}

export function DayShading({ runs, scales, top, height, font }: DayShadingProps) {
  const id = useId();
  const areas = runs
    .filter(({ state }) => state !== 'listed' && state !== 'selected')
    .map((run) => {
      const left = scales.x(dayNumber(run.start));
      return { ...run, left, width: scales.x(dayNumber(run.end) + 1) - left };
    });
  // Days to come are explained beside the chart, because their label would meet the key dates here. Those
  // still coming in have “so far” at their bars.
  const named = areas.filter(
    (area) =>
      area.state !== 'notYet' &&
      area.state !== 'stillComingIn' &&
      areas.every((other) => other.state !== area.state || other.width <= area.width),
  );
  return (
    <g>
      <ShadingPatterns id={id} />
      {areas.map(({ start, state, left, width }) => (
        <rect
          key={start}
          x={left}
          y={top}
          width={width}
          height={height}
          fill={`url(#${id}${state})`}
        />
      ))}
      {named.map(({ start, state, left, width }) => {
        const words = dayStateWords[state];
        const text = textWidth(words, font);
        if (text + 12 > width) return null;
        return (
          <g key={start}>
            <rect
              x={left + 4}
              y={top + height - 22}
              width={text + 8}
              height={16}
              className="fill-ground"
            />
            <text x={left + 8} y={top + height - 10} className="fill-ink-2 text-small">
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}
