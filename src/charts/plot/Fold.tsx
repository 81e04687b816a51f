import type { DayStateRun } from '../../domain/coverage';
import { type Day, dayNumber, earlier, later } from '../../domain/day';
import { type DayRange, lengthInDays } from '../../domain/day-range';
import { integer } from '../../format/bound';
import { dayStateWords } from '../../format/coverage';
import { dayRangeWords } from '../../format/day';
import type { PlotAxis } from './plot-axis';
import { textWidth } from './text-width';

interface FoldProps {
  readonly axis: PlotAxis;
  readonly folded: DayRange;
}

/** A ground of its own, and a break at each end that is not the edge of the chart. */
export function FoldGround({ axis, folded }: FoldProps) {
  const [from, to] = [dayNumber(folded.start), dayNumber(folded.end) + 1];
  return (
    <g>
      <rect x={axis.at(from)} width={axis.span(from, to)} height="100%" className="fill-wash" />
      {from > axis.first && !axis.isFolded(from - 1) ? <Break at={axis.at(from)} /> : null}
      {to <= axis.last && !axis.isFolded(to) ? <Break at={axis.at(to)} /> : null}
    </g>
  );
}

const zigzag = { width: 8, height: 20, repeats: 60 };

/** A zigzag from top to bottom. It is cut off where the plot ends. */
function Break({ at }: { readonly at: string }) {
  const { width, height, repeats } = zigzag;
  const tooth = `l${width / 2} ${height / 2}l${-width / 2} ${height / 2}`;
  return (
    <svg aria-hidden="true" x={at} width={width} height="100%">
      <path
        d={`M1 0${tooth.repeat(repeats)}`}
        fill="none"
        stroke="currentColor"
        className="text-line-strong"
      />
    </svg>
  );
}

interface UnfoldProps extends FoldProps {
  readonly asOf: Day;
  readonly runs: readonly DayStateRun[];
  readonly text: number;
  /** In pixels, from the bottom of the picture to that of the plot. */
  readonly foot: number;
  readonly onUnfold: () => void;
}

const lineHeight = 15;

/** Says which days are folded and why, as far as there is room, and unfolds them. */
export function Unfold({ axis, folded, asOf, runs, text, foot, onUnfold }: UnfoldProps) {
  const [from, to] = [dayNumber(folded.start), dayNumber(folded.end) + 1];
  const length = `${integer(lengthInDays(folded))} days`;
  const inside = runs
    .filter(({ start, end }) => start <= folded.end && end >= folded.start)
    .map(({ start, end, state }) => {
      const range = { start: later(start, folded.start), end: earlier(end, folded.end) };
      return `${dayRangeWords(range, { short: true, asOf })} ${dayStateWords[state]}`;
    });
  const room = axis.x(to) - axis.x(from) - 12;
  const fits = (line: string) => textWidth(line, text) <= room;
  // In the narrowest room a letter stands for the word.
  const last = fits(length) ? length : `${integer(lengthInDays(folded))} d`;
  const lines = [...(inside.every(fits) ? inside : []), last];
  const height = Math.max(24, lines.length * lineHeight + 4);
  return (
    <svg role="none" className="pointer-events-none absolute inset-0 size-full">
      <svg role="none" x={axis.at(from)} y="100%" width={axis.span(from, to)} overflow="visible">
        <foreignObject y={-foot - height - 6} width="100%" height={height}>
          <button
            type="button"
            className="pointer-events-auto flex h-full w-full cursor-pointer items-end px-1.5 text-left text-ink-2 text-small leading-tight hover:underline"
            onClick={onUnfold}
          >
            <span className="bg-wash">
              <span className="sr-only">Unfold </span>
              {lines.map((line) => (
                <span key={line} className="block whitespace-nowrap">
                  {line}{' '}
                </span>
              ))}
              {inside.every(fits) ? null : <span className="sr-only">{inside.join(', ')}</span>}
            </span>
          </button>
        </foreignObject>
      </svg>
    </svg>
  );
}
