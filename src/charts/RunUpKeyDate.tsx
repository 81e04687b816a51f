import { type Day, dayNumber } from '../domain/day';
import type { TimeAxis } from './geometry';
import type { ChartKeyDate } from './plot/KeyDateLines';

interface RunUpKeyDateProps {
  readonly axis: TimeAxis;
  readonly keyDate: ChartKeyDate;
  readonly keyDay: Day;
  readonly length: number;
  readonly top: number;
  readonly bottom: number;
}

export function RunUpKeyDate({ axis, keyDate, keyDay, length, top, bottom }: RunUpKeyDateProps) {
  const day = dayNumber(keyDay);
  const end = Math.min(dayNumber(keyDate.on.end), axis.last) + 1;
  const x = Math.round(axis.x(keyDate.atEndOfDay ? day + 1 : day + 0.5)) + 0.5;
  const [from, to] = [axis.x(day - length) + 0.5, axis.x(day) - 0.5];
  return (
    <g>
      <path d={`M${from} ${top}V${top - 4}H${to}V${top}`} className="stroke-ink" fill="none" />
      <text
        x={(from + to) / 2}
        y={top - 8}
        textAnchor="middle"
        className="halo fill-ink text-small"
      >
        {length} days
      </text>
      <g className={keyDate.deadline ? 'text-danger' : 'text-ink-2'}>
        {end - day > 1 ? (
          <rect
            x={axis.x(day)}
            width={axis.x(end) - axis.x(day)}
            y={top}
            height={bottom - top}
            fill="currentColor"
            opacity={0.1}
          />
        ) : null}
        <line
          x1={x}
          x2={x}
          y1={top - 16}
          y2={bottom}
          stroke="currentColor"
          strokeWidth={keyDate.deadline ? 2 : 1}
          strokeDasharray={keyDate.coming ? undefined : '2 3'}
        />
      </g>
    </g>
  );
}
