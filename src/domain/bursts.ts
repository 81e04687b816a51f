import type { DailyAttacks } from './daily-attacks';
import { type Day, dayNumber } from './day';
import { dispersion, lastingFactor, residuals } from './dispersion';
import { cycleLimit, isWholeWeeks, weekdayCycleOf, weekdayOf } from './weekday-cycle';

/** How much a comparison allows for attacks that come in bursts. */
export interface Bursts {
  /** Dispersion of the daily counts in both periods and on the other covered days, 1 or more. */
  readonly plain: number;
  /** The same within each weekday; null unless the comparison is made by it. */
  readonly withinWeekdays: number | null;
  /** For bursts that last days, 1 or more; 1 unless the data is live. */
  readonly lasting: number;
  /** What the verdict goes by: the dispersion of the two that counts, times `lasting`. */
  readonly phi: number;
}

/** The days that are compared; all other covered days are a group of their own. */
export interface ComparedDays {
  readonly a: readonly Day[];
  readonly b: readonly Day[];
}

/** What it takes to count the bursts again if the days of a had other counts. */
export interface Placing {
  readonly attacks: DailyAttacks;
  readonly compared: ComparedDays;
  readonly live: boolean;
}

/** Counts of covered days, with the group that each is in. */
interface GroupedDays {
  readonly days: readonly Day[];
  readonly counts: ArrayLike<number>;
  readonly groups: readonly number[];
}

/**
 * The bursts of a comparison. Records that span days are left out: they belong to no day alone. Weekdays
 * have a mean each if a, b and the other days are whole weeks, two or more, and the weekday cycle of all
 * covered days is beyond chance: it then bears on all of them alike, and is no burst.
 */
export function burstsOf(attacks: DailyAttacks, compared: ComparedDays, live = false): Bursts {
  const grouped = groupsOf(attacks, compared);
  const byWeekday = allWholeWeeks(grouped) && weekdayCycleOf(attacks).p < cycleLimit;
  return burstsIn(grouped, byWeekday, live);
}

/**
 * The φ of the same comparison if the days of a had other counts, in the order of its days. Whether weekdays
 * have a mean each stays as it is.
 */
export function phiWith(
  { attacks, compared, live }: Placing,
  bursts: Bursts,
): (countsOfA: readonly number[]) => number {
  const grouped = groupsOf(attacks, compared);
  const places = grouped.groups.flatMap((group, place) => (group === 0 ? [place] : []));
  return (countsOfA) => {
    const counts = Array.from(attacks.low);
    places.forEach((place, index) => {
      counts[place] = countsOfA[index] ?? 0;
    });
    return burstsIn({ ...grouped, counts }, bursts.withinWeekdays !== null, live).phi;
  };
}

function groupsOf({ days, low }: DailyAttacks, { a, b }: ComparedDays): GroupedDays {
  const [inA, inB] = [new Set(a), new Set(b)];
  const groups = days.map((value) => (inA.has(value) ? 0 : inB.has(value) ? 1 : 2));
  return { days, counts: low, groups };
}

const allWholeWeeks = ({ days, groups }: GroupedDays): boolean =>
  [0, 1, 2].every((wanted) => isWholeWeeks(days.filter((_, place) => groups[place] === wanted)));

function burstsIn(grouped: GroupedDays, byWeekday: boolean, live: boolean): Bursts {
  const plainly = placesBy(grouped.groups);
  const plain = dispersionIn(grouped, plainly);
  const parted = byWeekday
    ? placesBy(grouped.days.map((day, place) => (grouped.groups[place] ?? 0) * 7 + weekdayOf(day)))
    : null;
  const withinWeekdays = parted && dispersionIn(grouped, parted);
  const lasting = live ? lastingFactor(residualsByDay(grouped, parted ?? plainly)) : 1;
  return { plain, withinWeekdays, lasting, phi: (withinWeekdays ?? plain) * lasting };
}

/** The places of the days of each group. */
function placesBy(groups: readonly number[]): number[][] {
  const places = new Map<number, number[]>();
  groups.forEach((group, place) => {
    const known = places.get(group);
    if (known) known.push(place);
    else places.set(group, [place]);
  });
  return [...places.values()];
}

const countsAt = ({ counts }: GroupedDays, places: readonly number[]) =>
  places.map((place) => counts[place] ?? 0);

const dispersionIn = (grouped: GroupedDays, groups: readonly (readonly number[])[]): number =>
  dispersion(groups.map((places) => countsAt(grouped, places)));

/** By calendar day from the first covered one on. */
function residualsByDay(
  grouped: GroupedDays,
  groups: readonly (readonly number[])[],
): (number | null)[] {
  const [first, last] = [grouped.days.at(0), grouped.days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byDay = new Array<number | null>(dayNumber(last) - dayNumber(first) + 1).fill(null);
  for (const places of groups) {
    residuals(countsAt(grouped, places)).forEach((value, index) => {
      const day = grouped.days[places[index] ?? 0];
      if (day !== undefined) byDay[dayNumber(day) - dayNumber(first)] = value;
    });
  }
  return byDay;
}
