import type { DailyAttacks } from './daily-attacks';
import { type Day, dayNumber, weekdayIndex } from './day';

/** Attacks by day of the week. Only records dated to a single day count. */
export interface WeekdayCycle {
  /** Monday first. */
  readonly attacks: readonly number[];
  /**
   * Share of random orders of the days in which the weekdays differ at least as much. Only a rough
   * value at 0.05 and above.
   */
  readonly p: number;
}

/**
 * Limits on the work: the number of random orders, and of days with attacks in all of them
 * together. Takes about 0.1 s.
 */
const limits = { orders: 9_999, days: 4_000_000 } as const;

export const cycleLimit = 0.05;

export const weekdayOf = (value: Day): number => weekdayIndex(dayNumber(value));

const cycles = new WeakMap<DailyAttacks, WeekdayCycle>();

export function weekdayCycleOf(attacks: DailyAttacks): WeekdayCycle {
  const known = cycles.get(attacks);
  if (known) return known;
  const cycle = weekdayCycle(attacks.days, attacks.low);
  cycles.set(attacks, cycle);
  return cycle;
}

/**
 * A permutation test: compares the sum of squares between weekdays with that of up to 9,999 random
 * orders of the days (fewer for thousands of days). The random numbers are seeded, so the result is
 * always the same. Stops as soon as p cannot be below 0.05 and returns the p so far.
 */
export function weekdayCycle(days: readonly Day[], counts: ArrayLike<number>): WeekdayCycle {
  const weekdays = Uint8Array.from(days, weekdayOf);
  const sizes = new Float64Array(7);
  for (const weekday of weekdays) sizes[weekday] = (sizes[weekday] ?? 0) + 1;
  const sums = new Float64Array(7);
  for (let day = 0; day < weekdays.length; day += 1) addTo(sums, weekdays[day], counts[day]);
  const attacks = Array.from(sums);
  const found = between(sums, sizes);
  const busyCounts = Array.from(counts).filter((count) => count > 0);
  const orders = Math.min(
    limits.orders,
    Math.max(999, Math.floor(limits.days / busyCounts.length)),
  );
  const next = random(1);
  let asMuch = 1;
  let drawn = 0;
  while (drawn < orders && asMuch < cycleLimit * (orders + 1)) {
    sums.fill(0);
    // Only days with attacks need a new place: a partial Fisher-Yates shuffle.
    for (let place = 0; place < busyCounts.length; place += 1) {
      const other = place + Math.floor(next() * (weekdays.length - place));
      const weekday = weekdays[other] ?? 0;
      weekdays[other] = weekdays[place] ?? 0;
      weekdays[place] = weekday;
      addTo(sums, weekday, busyCounts[place]);
    }
    drawn += 1;
    // The tolerance allows for rounding: sums in another order differ in the last digits.
    if (between(sums, sizes) >= found * (1 - 1e-12)) asMuch += 1;
  }
  return { attacks, p: asMuch / (drawn + 1) };
}

function addTo(sums: Float64Array, weekday = 0, count = 0): void {
  sums[weekday] = (sums[weekday] ?? 0) + count;
}

function between(sums: Float64Array, sizes: Float64Array): number {
  let total = 0;
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const size = sizes[weekday] ?? 0;
    if (size > 0) total += (sums[weekday] ?? 0) ** 2 / size;
  }
  return total;
}

/** At least twice each, because a single week leaves nothing that varies within a weekday. */
export function isWholeWeeks(days: readonly Day[]): boolean {
  const sizes = new Array<number>(7).fill(0);
  for (const value of days) sizes[weekdayOf(value)] = (sizes[weekdayOf(value)] ?? 0) + 1;
  return sizes.every((size) => size >= 2 && size === sizes[0]);
}

/** mulberry32: always the same numbers for a seed, in [0, 1). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
