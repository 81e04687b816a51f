import type { DayNumber } from '../domain/day';
import type { PlotAxis } from './plot/plot-axis';
import { textWidth } from './plot/text-width';

export interface NamedWeek {
  /** In order; the counted ones, so days without a list are left out. At least one. */
  readonly days: readonly DayNumber[];
  /** What stands below it, and below that its count: each longest first. */
  readonly label: readonly string[];
  readonly count: readonly string[];
  readonly isLast: boolean;
}

interface WeekLabelsProps {
  readonly weeks: readonly NamedWeek[];
  readonly axis: PlotAxis;
  /** The font size in pixels of the axis. */
  readonly text: number;
}

/** Below each week what it is called and its count, in the longest words that are not wider than it. */
export function WeekLabels({ weeks, axis, text }: WeekLabelsProps) {
  return (
    <svg aria-hidden="true" height="2.7em" className="block w-full shrink-0 overflow-visible">
      {weeks.map(({ days, label, count, isLast }) => {
        const from = Math.max(axis.first, days[0] ?? axis.first);
        const after = Math.max(from, days.at(-1) ?? axis.last) + 1;
        const room = axis.x(after) - axis.x(from);
        const fitting = (words: readonly string[]) =>
          words.find((one) => textWidth(one, text, 'semibold') <= room) ?? words.at(-1);
        return (
          // Centres its words.
          <foreignObject
            key={from}
            x={axis.at(from)}
            width={axis.span(from, after)}
            y="0.2em"
            height="2.5em"
          >
            <p
              className={`whitespace-nowrap text-center ${isLast ? 'font-semibold text-ink' : 'text-ink-2'}`}
            >
              {fitting(label)}
              <br />
              {fitting(count)}
            </p>
          </foreignObject>
        );
      })}
    </svg>
  );
}
