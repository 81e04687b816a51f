import type { DayStateRun } from '../domain/coverage';
import { dayNumber } from '../domain/day';
import { dayStateWords } from '../format/coverage';
import type { TimeAxis } from './geometry';
import { NotCoveredPattern, NotYetPattern, StatedPattern } from './patterns';
import { textWidth } from './text-width';

interface RunUpGroundProps {
  readonly axis: TimeAxis;
  readonly runs: readonly DayStateRun[];
  readonly top: number;
  readonly height: number;
  readonly font: string;
  /** Begins the ids of the patterns. */
  readonly id: string;
}

/** The ground by kind of day, each kind but the listed one named once, on its widest run with room. */
export function RunUpGround({ axis, runs, top, height, font, id }: RunUpGroundProps) {
  const areas = runs
    .filter(({ state }) => state !== 'listed' && state !== 'selected')
    .map((run) => {
      const left = axis.x(dayNumber(run.start));
      return { ...run, left, width: axis.x(dayNumber(run.end) + 1) - left };
    });
  const named = areas.filter((area) =>
    areas.every((other) => other.state !== area.state || other.width <= area.width),
  );
  return (
    <g>
      <NotCoveredPattern id={`${id}notCovered`} />
      <StatedPattern id={`${id}stated`} />
      <NotYetPattern id={`${id}notYet`} />
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
        return textWidth(words, font) + 8 > width ? null : (
          <text
            key={start}
            // At the end of what is to come: a key date may stand in the middle of it.
            x={state === 'notYet' ? left + width - 4 : left + width / 2}
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
