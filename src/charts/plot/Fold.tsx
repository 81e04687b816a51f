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

export function FoldGround({ axis, folded }: FoldProps) {
  const [from, to] = [dayNumber(folded.start), dayNumber(folded.end) + 1];
  return (
    <>
      <rect x={axis.at(from)} width={axis.span(from, to)} height="100%" className="fill-wash" />
      {from > axis.first && !axis.isFolded(from - 1) ? <Break at={axis.at(from)} /> : null}
      {to <= axis.last && !axis.isFolded(to) ? <Break at={axis.at(to)} /> : null}
    </>
  );
}

const zigzag = { width: 8, height: 20, repeats: 60 };

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

interface FoldButtonProps {
  readonly axis: PlotAxis;
  readonly foldable: DayRange;
  readonly isFolded: boolean;
  readonly asOf: Day;
  readonly runs: readonly DayStateRun[];
  readonly text: number;
  /** In CSS pixels, from the bottom of the picture to that of the plot. */
  readonly foot: number;
  readonly onFold: (isFolded: boolean) => void;
}

const lineHeight = 15;
/**
 * In CSS pixels: the height of the labels of the days, which are always there if none is folded.
 */
const wordsHeight = 24;

/**
 * Stays in place when pressed, so that a second press undoes the first. When folded, it says which
 * days are folded and why, as far as space allows.
 */
export function FoldButton(props: FoldButtonProps) {
  const { axis, foldable, isFolded, asOf, runs, text, foot, onFold } = props;
  const [from, to] = [dayNumber(foldable.start), dayNumber(foldable.end) + 1];
  const length = `${integer(lengthInDays(foldable))} days`;
  const inside = runs
    .filter(({ start, end }) => start <= foldable.end && end >= foldable.start)
    .map(({ start, end, state }) => {
      const range = { start: later(start, foldable.start), end: earlier(end, foldable.end) };
      return `${dayRangeWords(range, { short: true, asOf })} ${dayStateWords[state]}`;
    });
  const room = axis.x(to) - axis.x(from) - 12;
  const fits = (line: string) => textWidth(line, text) <= room;
  // In the narrowest space "d" is used for "days".
  const last = fits(length) ? length : `${integer(lengthInDays(foldable))} d`;
  const isAllSeen = isFolded && inside.every(fits);
  const lines = isAllSeen ? [...inside, last] : [last];
  const unseen = isAllSeen ? [] : [inside.join(', ')];
  const height = Math.max(24, lines.length * lineHeight + 4);
  const above = isFolded ? 6 : wordsHeight;
  return (
    <svg
      role="none"
      height={foot + height + above}
      className="pointer-events-none absolute bottom-0 w-full"
    >
      <foreignObject x={axis.at(from)} width={axis.span(from, to)} height={height}>
        <button
          type="button"
          aria-label={[isFolded ? 'Unfold' : 'Fold', ...lines, ...unseen].join(' ')}
          className={`pointer-events-auto flex h-full cursor-pointer items-end px-1.5 text-left text-ink-2 text-small leading-tight hover:underline ${isFolded ? 'w-full' : ''}`}
          onClick={() => onFold(!isFolded)}
        >
          <span className={isFolded ? 'whitespace-pre bg-wash' : 'bg-ground underline'}>
            {isFolded ? lines.join('\n') : `Fold ${lines.join(' ')}`}
          </span>
        </button>
      </foreignObject>
    </svg>
  );
}
