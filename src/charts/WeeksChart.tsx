import { Fragment, useId } from 'react';
import type { DayStateRun } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import { integer } from '../format/bound';
import { type BarBlock, layoutBars } from './bars';
import { countTicks } from './count-ticks';
import { bracketsInRows, type PlacedWords, placeBracketWords, rowsOf } from './plot/bracket-rows';
import { plotAxis, plotLeft } from './plot/plot-axis';
import { textWidth } from './plot/text-width';

export interface NamedWeek {
  readonly days: DayRange;
  /** The days, and below them the count. */
  readonly label: string;
  readonly count: string;
  readonly isLast: boolean;
}

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
  /** Of the font size, about: words of brackets get their places by it. */
  readonly width: number;
}

/** In days, on both sides of a bar. */
const gap = 0.12;
const rowHeight = 1.5;
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
  const axis = plotAxis(first, last, props.width);
  const bars = layoutBars(counts, spanning);
  const { solid, possible, open } = bars.parts[0] ?? { solid: [], possible: [], open: [] };
  const { ticks, top } = countTicks(Math.max(0, ...bars.tops), maxSteps);
  const y = (attacks: number) => `${100 * (1 - attacks / top)}%`;
  const brackets = bracketsInRows(spanning);
  const words = placeBracketWords(brackets, axis, { asOf, text: 1 });
  const labelWidth = textWidth(deadline?.label ?? '', 1) + 1;
  const isBeside = ({ day, shift }: PlacedWords, text: string) =>
    axis.x(day) + shift + textWidth(text, 1) / 2 > axis.x(deadline?.day ?? last + 1) - labelWidth;
  // The label of the deadline is above the words of the brackets only if they would meet.
  const meet = words.some(
    (one, row) => one && brackets[row]?.row === 0 && isBeside(one, one.words),
  );
  const extra = deadline && (meet || brackets.length === 0) ? 1 : 0;
  const lastWeek = weeks.find(({ isLast }) => isLast)?.days;
  const block = (fill: (block: BarBlock) => string, className = '') =>
    function Block(one: BarBlock) {
      return (
        <rect
          key={`${one.from} ${one.bottom}`}
          x={axis.at(one.from + gap)}
          width={axis.span(one.from + gap, one.to - gap)}
          y={y(one.top)}
          height={`${(100 * (one.top - one.bottom)) / top}%`}
          fill={fill(one)}
          className={className}
        />
      );
    };
  const isLastWeek = ({ from }: BarBlock) =>
    lastWeek !== undefined && from >= dayNumber(lastWeek.start) && from <= dayNumber(lastWeek.end);
  const colour = (one: BarBlock) => (isLastWeek(one) ? 'var(--ink)' : 'var(--line-strong)');
  const band = ({ start, end }: DayRange) => {
    const from = Math.max(first, dayNumber(start));
    return { x: axis.at(from), width: axis.span(from, Math.max(from, dayNumber(end) + 1)) };
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
                  dx={`${placed.shift}em`}
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
      <svg aria-hidden="true" className="block min-h-0 w-full grow overflow-visible fill-ink-2">
        <defs>
          {['possible', 'noData'].map((name) => (
            <pattern
              key={name}
              id={id + name}
              width="0.3em"
              height="0.3em"
              patternUnits="userSpaceOnUse"
              patternTransform={name === 'possible' ? 'rotate(45)' : 'rotate(-45)'}
            >
              <rect
                width={name === 'possible' ? '0.14em' : '0.06em'}
                height="0.3em"
                className={name === 'possible' ? 'fill-ink' : 'fill-line-strong'}
              />
            </pattern>
          ))}
        </defs>
        {weeks.map(({ days, isLast }) => (
          <rect
            key={days.start}
            {...band(days)}
            height="100%"
            className="fill-ink"
            opacity={isLast ? 0.16 : 0.07}
          />
        ))}
        {runs
          .filter(({ state }) => state !== 'listed' && state !== 'stillComingIn')
          .map((run) => (
            <rect
              key={run.start}
              {...band(run)}
              height="100%"
              fill={run.state === 'notYet' ? 'none' : `url(#${id}noData)`}
            />
          ))}
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
        {solid.map(block(colour))}
        {[...possible, ...open].map(block(() => `url(#${id}possible)`, 'stroke-ink'))}
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
      <svg aria-hidden="true" height="2.7em" className="block w-full shrink-0 overflow-visible">
        {weeks.map(({ days, label, count, isLast }) => (
          // Wraps, which SVG text does not.
          <foreignObject key={days.start} {...band(days)} y="0.2em" height="2.5em">
            <p className={`text-center ${isLast ? 'font-bold text-ink' : 'text-ink-2'}`}>
              {label}
              <br />
              {count}
            </p>
          </foreignObject>
        ))}
      </svg>
    </div>
  );
}
