import type { DayState, DayStateRun } from '../../domain/coverage';
import { dayNumber } from '../../domain/day';

const stroke: Readonly<Record<DayState, { width: number; dashes?: string } | null>> = {
  listed: { width: 4 },
  selected: { width: 4 },
  stated: { width: 2, dashes: '5 3' },
  stillComingIn: { width: 4, dashes: '2 2' },
  notCovered: null,
  notYet: { width: 1.5, dashes: '1 4' },
};

interface CoverageStripProps {
  readonly at: (day: number) => string | number;
  readonly runs: readonly DayStateRun[];
  readonly y: number | string;
}

export function CoverageStrip({ at, runs, y }: CoverageStripProps) {
  return (
    <g>
      {runs.map(({ start, end, state }) => {
        const look = stroke[state];
        return look ? (
          <line
            key={start}
            x1={at(dayNumber(start))}
            x2={at(dayNumber(end) + 1)}
            y1={y}
            y2={y}
            className="stroke-ink-2"
            strokeWidth={look.width}
            strokeDasharray={look.dashes}
          />
        ) : null;
      })}
    </g>
  );
}
