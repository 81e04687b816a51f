import { at } from './columns';
import type { CoverageSpan } from './coverage';
import { type Day, type DayNumber, dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';

/** The listed days numbered consecutively from 0, skipping the days between them. */
export interface ListedDays {
  readonly count: number;
  readonly range: DayRange | null;
  /**
   * Null unless all days from `first` to `last` are listed, so that their numbers are consecutive.
   */
  readonly run: (first: DayNumber, last: DayNumber) => number | null;
}

export function listedDays(spans: readonly CoverageSpan[], today: Day): ListedDays {
  const listed = spans
    .filter(
      ({ basis, start, stillComingIn }) => basis === 'listed' && !stillComingIn && start <= today,
    )
    .map(({ start, end }) => ({
      from: dayNumber(start),
      to: Math.min(dayNumber(end), dayNumber(today)),
    }))
    .sort((a, b) => a.from - b.from);
  const start = listed[0]?.from ?? 0;
  const end = listed.at(-1)?.to ?? -1;
  const places = new Int32Array(end - start + 1).fill(-1);
  let count = 0;
  for (const { from, to } of listed) {
    for (let number = from; number <= to; number += 1, count += 1) places[number - start] = count;
  }
  return {
    count,
    range: count > 0 ? { start: dayFromNumber(start), end: dayFromNumber(end) } : null,
    run: (first, last) => {
      const [from, to] = [at(places, first - start), at(places, last - start)];
      return from >= 0 && to >= 0 && to - from === last - first ? from : null;
    },
  };
}
