import type { DailyAttacks } from './daily-attacks';
import { type Day, dayNumber } from './day';

/** How the attacks of single days fall on the days of the week. */
export interface WeekdayCycle {
  /** Monday first. */
  readonly attacks: readonly number[];
  /** Share of random orders of the same days in which weekdays differ as much; only as exact as it has to be from 0.05 on. */
  readonly p: number;
}

/** Most random orders that are drawn, and most days with attacks in all of them: about 0.1 s. */
const limits = { orders: 9_999, days: 4_000_000 } as const;

/** The largest p at which weekdays are taken to differ. */
export const cycleLimit = 0.05;

/** Monday is 0, Sunday 6. */
export const weekdayOf = (value: Day): number => (dayNumber(value) + 3) % 7;

const cycles = new WeakMap<DailyAttacks, WeekdayCycle>();

/** The weekday cycle of all covered days; computed once for the same attacks. */
export function weekdayCycleOf(attacks: DailyAttacks): WeekdayCycle {
  const known = cycles.get(attacks);
  if (known) return known;
  const cycle = weekdayCycle(attacks.days, attacks.low);
  cycles.set(attacks, cycle);
  return cycle;
}

/**
 * A permutation test of the weekday cycle: the sum of squares between weekdays, among 9,999 random orders of
 * the days (the same on every run; fewer if there are thousands of days). It stops once p cannot be below
 * 0.05, with the p so far.
 */
export function weekdayCycle(days: readonly Day[], counts: ArrayLike<number>): WeekdayCycle {
  const weekdays = Uint8Array.from(days, weekdayOf);
  const sizes = new Float64Array(7);
  for (const weekday of weekdays) sizes[weekday] = (sizes[weekday] ?? 0) + 1;
  const sums = new Float64Array(7);
  for (let day = 0; day < weekdays.length; day += 1) addTo(sums, weekdays[day], counts[day]);
  const attacks = Array.from(sums);
  const found = between(sums, sizes);
  const some = Array.from(counts).filter((count) => count > 0);
  const orders = Math.min(limits.orders, Math.max(999, Math.floor(limits.days / some.length)));
  const next = random(1);
  let asMuch = 1;
  let drawn = 0;
  while (drawn < orders && asMuch < cycleLimit * (orders + 1)) {
    sums.fill(0);
    // The days with attacks alone are given new places: the first ones of a shuffle.
    for (let place = 0; place < some.length; place += 1) {
      const other = place + Math.floor(next() * (weekdays.length - place));
      const weekday = weekdays[other] ?? 0;
      weekdays[other] = weekdays[place] ?? 0;
      weekdays[place] = weekday;
      addTo(sums, weekday, some[place]);
    }
    drawn += 1;
    // Sums of the same numbers in another order differ in the last digits.
    if (between(sums, sizes) >= found * (1 - 1e-12)) asMuch += 1;
  }
  return { attacks, p: asMuch / (drawn + 1) };
}

function addTo(sums: Float64Array, weekday = 0, count = 0): void {
  sums[weekday] = (sums[weekday] ?? 0) + count;
}

/** The sum of squares between weekdays, but for what is the same in every order. */
function between(sums: Float64Array, sizes: Float64Array): number {
  let total = 0;
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const size = sizes[weekday] ?? 0;
    if (size > 0) total += (sums[weekday] ?? 0) ** 2 / size;
  }
  return total;
}

/** Whether every weekday is among them equally often, and twice at least. */
export function isWholeWeeks(days: readonly Day[]): boolean {
  const sizes = new Array<number>(7).fill(0);
  for (const value of days) sizes[weekdayOf(value)] = (sizes[weekdayOf(value)] ?? 0) + 1;
  return sizes.every((size) => size >= 2 && size === sizes[0]);
}

/** Numbers from 0 up to 1, always the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
