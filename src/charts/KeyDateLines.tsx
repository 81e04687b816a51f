import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { lengthInDays } from '../domain/day-range';
import type { TimeAxis } from './geometry';

export interface ChartKeyDate {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  readonly on: DayRange;
  readonly atEndOfDay: boolean;
  readonly deadline: boolean;
  readonly coming: boolean;
}

/** In pixels: the end of its day if it is a midnight, else the middle of its visible days. */
export function keyDateX(axis: TimeAxis, { on, atEndOfDay }: ChartKeyDate): number {
  if (atEndOfDay) return axis.x(dayNumber(on.end) + 1);
  const from = Math.max(dayNumber(on.start), axis.first);
  const to = Math.min(dayNumber(on.end), axis.last) + 1;
  return axis.x((from + to) / 2);
}

interface KeyDateLinesProps {
  readonly axis: TimeAxis;
  readonly keyDates: readonly ChartKeyDate[];
  readonly stretches: readonly (readonly [top: number, bottom: number])[];
}

export function KeyDateLines({ axis, keyDates, stretches }: KeyDateLinesProps) {
  const [top, bottom] = [stretches[0]?.[0] ?? 0, stretches[0]?.[1] ?? 0];
  return (
    <g>
      {keyDates.map((keyDate) => {
        const x = Math.round(keyDateX(axis, keyDate)) + 0.5;
        const days = lengthInDays(keyDate.on);
        const left = axis.x(Math.max(dayNumber(keyDate.on.start), axis.first));
        const right = axis.x(Math.min(dayNumber(keyDate.on.end), axis.last) + 1);
        return (
          <g
            key={`${keyDate.id}${keyDate.on.start}`}
            className={keyDate.deadline ? 'text-danger' : 'text-ink-2'}
          >
            {days > 1 ? (
              <rect
                x={left}
                width={right - left}
                y={top}
                height={bottom - top}
                fill="currentColor"
                opacity={0.1}
              />
            ) : null}
            {stretches.map(([from, to]) => (
              <line
                key={from}
                x1={x}
                x2={x}
                y1={from}
                y2={to}
                stroke="currentColor"
                strokeWidth={keyDate.deadline ? 2 : 1}
                strokeDasharray={keyDate.coming ? undefined : '2 3'}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
