import type { DayStateRun } from '../domain/coverage';
import { dayNumber } from '../domain/day';
import { dayStateWords } from '../format/coverage';
import { textWidth } from '../ui/text-width';
import { namedRuns } from './aligned-runs';
import type { TimeAxis } from './geometry';
import { ShadingPatterns } from './patterns';

interface RunUpShadingProps {
  readonly axis: TimeAxis;
  readonly runs: readonly DayStateRun[];
  readonly top: number;
  readonly height: number;
  readonly font: string;
  readonly id: string;
}

export function RunUpShading({ axis, runs, top, height, font, id }: RunUpShadingProps) {
  const areas = runs
    .filter(({ state }) => state !== 'listed' && state !== 'selected')
    .map(({ state, start, end }) => ({ state, from: dayNumber(start), to: dayNumber(end) + 1 }));
  return (
    <g>
      <ShadingPatterns id={id} areas={areas} />
      {areas.map(({ state, from, to }) => (
        <rect
          key={from}
          x={axis.x(from)}
          y={top}
          width={axis.x(to) - axis.x(from)}
          height={height}
          fill={`url(#${id}${state})`}
        />
      ))}
      {namedRuns(areas).map(({ state, from, to }) => {
        const words = dayStateWords[state];
        const [left, right] = [axis.x(from), axis.x(to)];
        return textWidth(words, font) + 8 > right - left ? null : (
          <text
            key={from}
            // At the end of the days to come, because a key date may be in their middle.
            x={state === 'notYet' ? right - 4 : (left + right) / 2}
            y={top + 14}
            textAnchor={state === 'notYet' ? 'end' : 'middle'}
            className="halo fill-ink-2 text-small"
          >
            {words}
          </text>
        );
      })}
    </g>
  );
}
