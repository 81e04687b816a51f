import type { Day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { View } from '../domain/view';
import { addressWith } from './link';
import type { ViewState } from './view-state';

function dayAt(now: number, timeZone: string): string {
  // The Canadian format of a day is ISO 8601.
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
}

interface OriginOptions {
  /** Threats have no governorate and no count without an upper bound. */
  readonly counts: 'attacks' | 'threats';
  /**
   * What the page chose itself, such as an interval or a period: the address must repeat it to show
   * the same later.
   */
  readonly shown: Partial<View>;
  readonly cells: Readonly<Record<string, string | number | null>>;
  /** In milliseconds since 1970. */
  readonly now: number;
}

export function fileOrigin(state: ViewState, { counts, shown, cells, now }: OriginOptions) {
  const { dataset, view, today } = state;
  const { publisher, title } = dataset.source;
  const group = view.group;
  const [area, several] = counts === 'attacks' ? [view.area, view.several] : [null, null];
  const filters = {
    ...(group === null ? {} : { group }),
    ...(area === null ? {} : { governorate: area }),
    ...(several === null ? {} : { 'several-at-most': several }),
    'as-of': today,
    ...(view.at === null ? {} : { 'frozen-at': view.at.replace('.', '-') }),
  };
  return {
    words: Object.entries(filters).map(([name, value]) => `${name}-${value}`),
    cells: {
      ...cells,
      filter_group: group,
      ...(counts === 'attacks' ? { filter_governorate: area, several_at_most: several } : {}),
      as_of: today,
      frozen_at: view.at,
      source: `${publisher}: ${title}`,
      saved_on: dayAt(now, dataset.timeZone),
      address: addressWith({
        group,
        area: view.area,
        several: view.several,
        asOf: today,
        at: view.at ?? `${dataset.history}.${dataset.revision}`,
        open: null,
        theme: null,
        ...shown,
      }),
    },
  };
}

export const daysInName = ({ start, end }: { readonly start: Day; readonly end: Day }): string =>
  `${start}-to-${end}`;

export const periodCells = ({ start, end }: DayRange) => ({
  period_start: start,
  period_end: end,
});

export const comparedCells = (a: DayRange, b: DayRange) => ({
  a_start: a.start,
  a_end: a.end,
  b_start: b.start,
  b_end: b.end,
});
