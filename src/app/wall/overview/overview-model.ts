import type { NamedWeek } from '../../../charts/WeekLabels';
import type { AttackColumns } from '../../../domain/columns';
import { addDays, type Day, dayNumber, earlier, later } from '../../../domain/day';
import { enclosingRange, lengthInDays } from '../../../domain/day-range';
import type { RecentCount, WindowCount } from '../../../domain/glance';
import type { Countdown } from '../../../domain/key-date-news';
import { boundFigure, boundWords, quantity } from '../../../format/bound';
import { dayRangeWords, dayWords } from '../../../format/day';
import { type FrequencyModel, frequencyModel } from '../../../panels/frequency/frequency-model';
import { soFar } from '../../../panels/glance/sentence-words';
import type { ViewState } from '../../../url/view-state';

/**
 * `before`: the days up to the end of the last week. `ahead`: the deadline is drawn if it is no more days away. `width`: of the
 * chart, in font sizes.
 */
export const reaches = {
  wide: { before: 35, ahead: 14, width: 38 },
  narrow: { before: 21, ahead: 7, width: 22 },
};

/** With fewer, the bars would be as wide as blocks. */
const minDays = 14;

export interface OverviewChart {
  readonly model: FrequencyModel;
  readonly weeks: readonly NamedWeek[];
  readonly deadline: { readonly day: number; readonly label: string } | null;
  readonly width: number;
}

interface ChartChoices {
  /** Null if no deadline is coming. */
  readonly deadline: Countdown | null;
  readonly reach: (typeof reaches)['wide'];
}

function namedWeek(window: WindowCount, asOf: Day, isLast: boolean): NamedWeek[] {
  const { days, bound } = window;
  const range = enclosingRange(days);
  if (!range) return [];
  const to = `to ${dayWords(range.end, { short: true, asOf })}`;
  const isWhole = lengthInDays(range) === days.length;
  return [
    {
      days: days.map(dayNumber),
      label: [
        isWhole
          ? dayRangeWords(range, { short: true, asOf })
          : `${quantity(days.length, 'day')} ${to}`,
        to,
      ],
      count: [boundWords(bound), boundFigure(bound)].map((words) => words + soFar(window)),
      isLast,
    },
  ];
}

/**
 * The days from the first listed one, or `before` days up to the end of the last listed week, until today or the
 * deadline. Null without a listed day.
 */
export function overviewChart(
  state: ViewState,
  columns: AttackColumns,
  { recent, before }: RecentCount,
  { deadline, reach }: ChartChoices,
): OverviewChart | null {
  const { dataset, view, today } = state;
  const end = recent.days.at(-1);
  const listed = dataset.coverage.attacks.filter(({ basis }) => basis === 'listed');
  const first = listed.map(({ start }) => start).reduce(earlier, today);
  if (end === undefined) return null;
  const isNear = deadline !== null && deadline.days <= reach.ahead;
  const to = isNear ? deadline.on.end : today;
  const from = later(first, addDays(end, 1 - reach.before));
  const days = { from: earlier(from, addDays(to, 1 - minDays)), to };
  const chosen = { ...view, ...days, split: 'none' } as const;
  return {
    model: frequencyModel({ ...state, view: chosen }, 'day', columns, undefined),
    weeks: [...namedWeek(before, dataset.asOf, false), ...namedWeek(recent, dataset.asOf, true)],
    deadline: isNear
      ? {
          day: dayNumber(deadline.on.end) + (deadline.atMidnight ? 1 : 0.5),
          label: deadline.keyDate.label,
        }
      : null,
    width: reach.width,
  };
}
