import { boundFigure } from '../format/bound';
import type { Bars } from './bars';
import { blocksPath, bracketOutline, openOutline, type Scales } from './paths';
import { HatchPattern } from './patterns';

interface RunUpBarsProps {
  readonly bars: Bars;
  readonly scales: Scales;
  readonly id: string;
}

export function RunUpBars({ bars, scales, id }: RunUpBarsProps) {
  const hatch = `${id}may`;
  const fill = `url(#${hatch})`;
  return (
    <g style={{ color: 'var(--series-all)' }}>
      <HatchPattern id={hatch} />
      {bars.parts.map(({ solid, possible, open }) => (
        // Run-ups are not split, so there is one part.
        <g key="all">
          <path d={blocksPath(solid, scales)} fill="currentColor" />
          <path d={blocksPath(possible, scales)} fill={fill} stroke="currentColor" />
          <path d={blocksPath(open, scales)} fill={fill} />
          <path d={openOutline(open, scales)} stroke="currentColor" fill="none" />
        </g>
      ))}
      {bars.brackets.map((bracket) => {
        const [left, right] = [scales.x(bracket.from), scales.x(bracket.to)];
        const top = scales.y(bracket.top);
        return (
          <g key={`${bracket.from}-${bracket.to}`}>
            <rect
              x={left + 0.5}
              width={Math.max(1, right - left - 1)}
              y={top}
              height={Math.max(0, scales.y(bracket.bottom) - 2 - top)}
              fill={fill}
              opacity={0.65}
            />
            <path
              d={bracketOutline(bracket, scales, bracket.records.bound.high !== null)}
              fill="none"
              stroke="currentColor"
            />
          </g>
        );
      })}
    </g>
  );
}

export function BracketFigures({ bars, scales }: Omit<RunUpBarsProps, 'id'>) {
  return (
    <g className="halo fill-ink text-small">
      {bars.brackets.map(({ from, to, top, records }) => (
        <text
          key={`${from}-${to}`}
          x={(scales.x(from) + scales.x(to)) / 2}
          y={scales.y(top) - 3}
          textAnchor="middle"
        >
          {boundFigure(records.bound)}
        </text>
      ))}
    </g>
  );
}
