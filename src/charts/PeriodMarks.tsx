import type { DayRange } from '../domain/day-range';
import type { TimeAxis } from './geometry';
import { type PeriodMark, periodMarks } from './period-marks';

interface PeriodMarksProps {
  readonly axis: TimeAxis;
  readonly top: number;
  readonly a: DayRange | null;
  readonly b: DayRange | null;
}

/** At different heights and one dashed, so that overlapping periods look different. */
const looks = {
  A: { above: 5.5, dashes: undefined },
  B: { above: 2.5, dashes: '4 3' },
} as const;

export function PeriodMarks({ axis, top, a, b }: PeriodMarksProps) {
  const marks = periodMarks(axis, a, b);
  return (
    <svg
      aria-hidden="true"
      width={axis.width}
      height={top}
      className="pointer-events-none absolute top-0 left-0 overflow-visible"
    >
      {marks.map((mark) => (
        <Bracket key={mark.letter} mark={mark} top={top} />
      ))}
      {marks.map(({ letter, middle }) => (
        <text
          key={letter}
          x={middle}
          y={top}
          dy="0.85em"
          textAnchor="middle"
          className="halo fill-ink font-semibold text-small"
        >
          {letter}
        </text>
      ))}
    </svg>
  );
}

function endPath(x: number, y: number, top: number, goesOn: -1 | 0 | 1): string {
  const back = x - goesOn * 4;
  return goesOn ? `M${back} ${y - 2.5}L${x} ${y}L${back} ${y + 2.5}` : `M${x} ${y}V${top}`;
}

function Bracket({ mark, top }: { readonly mark: PeriodMark; readonly top: number }) {
  const { letter, left, right, goesOnBefore, goesOnAfter } = mark;
  const { above, dashes } = looks[letter];
  const y = top - above;
  return (
    <g className="stroke-ink" fill="none">
      <path d={`M${left} ${y}H${right}`} strokeDasharray={dashes} />
      <path
        d={
          endPath(left, y, top, goesOnBefore ? -1 : 0) + endPath(right, y, top, goesOnAfter ? 1 : 0)
        }
      />
    </g>
  );
}
