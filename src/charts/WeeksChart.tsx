import { Fragment, useId } from 'react';
import type { DayState, DayStateRun } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import { dayRuns } from '../domain/day-runs';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import { integer } from '../format/bound';
import { type BarBlock, layoutBars } from './bars';
import { countTicks } from './count-ticks';
import { bracketsInRows, type PlacedWords, placeBracketWords, rowsOf } from './plot/bracket-rows';
import { plotAxis, plotLeft } from './plot/plot-axis';
import { textWidth } from './plot/text-width';
import { type NamedWeek, WeekLabels } from './WeekLabels';

interface WeeksChartProps {
  /** The name for screen readers. */
  readonly label: string;
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly runs: readonly DayStateRun[];
  readonly weeks: readonly NamedWeek[];
  /** `day` may be a fraction of a day. */
  readonly deadline: { readonly day: number; readonly label: string } | null;
  readonly asOf: Day;
  /** In font sizes, at least: which words are short enough is decided by it. */
  readonly width: number;
}

/** The stripes of days without a whole list, turned as on the desk; days to come stay empty. */
const turns: ReadonlyMap<DayState, number> = new Map([
  ['notCovered', -45],
  ['stated', 90],
  ['selected', 90],
  ['stillComingIn', 0],
]);

/** In days, on both sides of a bar. */
const gap = 0.12;
const rowHeight = 1.5;

/** The font size, in the pixels by which the layout of labels reckons; they are drawn in `em`. */
const text = 16;
const maxSteps = 3;

/**
 * A bar for each day, with named weeks. It has no size in pixels: everything is a share of the plot or of the font
 * size, so that a server can draw it for any screen.
 */
export function WeeksChart(props: WeeksChartProps) {
  const { counts, spanning, runs, weeks, deadline, asOf } = props;
  const id = useId();
  const first = dayNumber(counts.intervals[0]?.start ?? asOf);
  const last = dayNumber(counts.intervals.at(-1)?.end ?? asOf);
  const axis = plotAxis(first, last, props.width * text);
  const bars = layoutBars(counts, spanning);
  const { solid, possible, open } = bars.parts[0] ?? { solid: [], possible: [], open: [] };
  const { ticks, top } = countTicks(Math.max(0, ...bars.tops), maxSteps);
  const y = (attacks: number) => `${100 * (1 - attacks / top)}%`;
  const brackets = bracketsInRows(spanning);
  const words = placeBracketWords(brackets, axis, { asOf, text });
  const labelStart =
    axis.x(deadline?.day ?? last + 1) - textWidth(deadline?.label ?? '', text, 'semibold') - text;
  const reachesLabel = (placed: PlacedWords) =>
    axis.x(placed.day) + placed.shift + textWidth(placed.words, text) / 2 > labelStart;
  // The label of the deadline is above the words of the brackets only if they would meet.
  const meet = words.some(
    (placed, place) => placed && brackets[place]?.row === 0 && reachesLabel(placed),
  );
  const extra = deadline && (meet || brackets.length === 0) ? 1 : 0;
  const lastWeek = new Set(weeks.find(({ isLast }) => isLast)?.days);
  const block = (one: BarBlock, fill: string, className = '') => (
    <rect
      key={`${one.from} ${one.bottom}`}
      x={axis.at(one.from + gap)}
      width={axis.span(one.from + gap, one.to - gap)}
      y={y(one.top)}
      height={`${(100 * (one.top - one.bottom)) / top}%`}
      fill={fill}
      className={className}
    />
  );
  const colour = ({ from }: BarBlock) => (lastWeek.has(from) ? 'var(--ink)' : 'var(--line-strong)');
  const band = (from: number, to: number) => {
    const start = Math.max(first, from);
    return { x: axis.at(start), width: axis.span(start, Math.max(start, to + 1)) };
  };
  return (
    <div
      role="img"
      aria-label={props.label}
      className={`flex h-full flex-col text-least ${plotLeft(top).className}`}
    >
      <svg
        aria-hidden="true"
        className="block w-full shrink-0 overflow-visible fill-ink-2"
        height={`${(extra + rowsOf(brackets)) * rowHeight}em`}
      >
        {deadline ? (
          <text
            x={axis.at(deadline.day)}
            y="1em"
            textAnchor="end"
            fill="var(--danger)"
            className="font-semibold"
          >
            {deadline.label}
          </text>
        ) : null}
        {brackets.map((bracket, position) => {
          const placed = words[position];
          const line = `${(extra + bracket.row + 1) * rowHeight - 0.15}em`;
          return (
            <Fragment key={`${bracket.from} ${bracket.to}`}>
              <line
                x1={axis.at(Math.max(first, bracket.from) + gap)}
                x2={axis.at(Math.min(last + 1, bracket.to) - gap)}
                y1={line}
                y2={line}
                stroke="var(--ink-2)"
                strokeWidth="0.1em"
                strokeDasharray="0.3em 0.15em"
              />
              {placed ? (
                <text
                  x={axis.at(placed.day)}
                  dx={`${placed.shift / text}em`}
                  y={line}
                  dy="-0.35em"
                  textAnchor="middle"
                >
                  {placed.words}
                </text>
              ) : null}
            </Fragment>
          );
        })}
      </svg>
      <svg aria-hidden="true" className="weeks-plot block w-full grow overflow-visible fill-ink-2">
        <defs>
          {[...turns].map(([state, turn]) => (
            <DayStripes key={state} id={id + state} turn={turn} width="0.06em" />
          ))}
          <DayStripes id={`${id}possible`} turn={45} width="0.14em" isStrong />
        </defs>
        {weeks.map(({ days, isLast }) =>
          dayRuns(days).map(({ from, to }) => (
            <rect
              key={from}
              {...band(from, to)}
              height="100%"
              className="fill-ink"
              opacity={isLast ? 0.16 : 0.07}
            />
          )),
        )}
        {runs.map(({ start, end, state }) =>
          turns.has(state) ? (
            <rect
              key={start}
              {...band(dayNumber(start), dayNumber(end))}
              height="100%"
              fill={`url(#${id}${state})`}
            />
          ) : null,
        )}
        {ticks.map((count) => (
          <Fragment key={count}>
            <line
              x2="100%"
              y1={y(count)}
              y2={y(count)}
              strokeWidth={count === 0 ? '0.08em' : '0.03em'}
              className={count === 0 ? 'stroke-ink' : 'stroke-line-strong'}
            />
            <text x="-0.4em" y={y(count)} dy="0.355em" textAnchor="end">
              {integer(count)}
            </text>
          </Fragment>
        ))}
        {solid.map((one) => block(one, colour(one)))}
        {[...possible, ...open].map((one) => block(one, `url(#${id}possible)`, 'stroke-ink'))}
        {open.map((one) => (
          <text
            key={one.from}
            x={axis.at((one.from + one.to) / 2)}
            y={y(one.top)}
            dy="-0.1em"
            textAnchor="middle"
            className="fill-ink font-bold"
          >
            +
          </text>
        ))}
        {deadline ? (
          <line
            x1={axis.at(deadline.day)}
            x2={axis.at(deadline.day)}
            y1="-0.2em"
            y2="100%"
            strokeWidth="0.16em"
            stroke="var(--danger)"
          />
        ) : null}
      </svg>
      <WeekLabels {...{ weeks, axis, text }} />
    </div>
  );
}

interface DayStripesProps {
  readonly id: string;
  /** In degrees. */
  readonly turn: number;
  readonly width: string;
  readonly isStrong?: boolean;
}

const DayStripes = ({ id, turn, width, isStrong = false }: DayStripesProps) => (
  <pattern
    id={id}
    width="0.3em"
    height="0.3em"
    patternUnits="userSpaceOnUse"
    patternTransform={`rotate(${turn})`}
  >
    <rect width={width} height="0.3em" className={isStrong ? 'fill-ink' : 'fill-line-strong'} />
  </pattern>
);
