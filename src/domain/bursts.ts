import type { DailyAttacks } from './daily-attacks';
import { type Day, dayNumber } from './day';
import { dispersion, lastingFactor, residuals } from './dispersion';
import { cycleLimit, isWholeWeeks, weekdayCycleOf, weekdayOf } from './weekday-cycle';

/**
 * Overdispersion of the counts in a comparison: how much more they vary than a Poisson process
 * would, because attacks come in bursts.
 */
export interface Bursts {
  readonly plain: number;
  /** Null if the comparison does not allow for weekdays. */
  readonly withinWeekdays: number | null;
  /** Extra factor for bursts that last for days, 1 or more. Always 1 unless the data is live. */
  readonly lasting: number;
  /** `withinWeekdays` if it is not null, else `plain`; times `lasting`. */
  readonly phi: number;
}

export interface ComparedDays {
  readonly a: readonly Day[];
  readonly b: readonly Day[];
}

export interface Placing {
  readonly attacks: DailyAttacks;
  readonly compared: ComparedDays;
  readonly live: boolean;
}

interface GroupedDays {
  readonly days: readonly Day[];
  readonly counts: ArrayLike<number>;
  readonly groups: readonly number[];
}

/**
 * Records over several days are left out because they belong to no single day. Each weekday gets
 * its own mean if a, b and the other days are whole weeks, two or more each, and the weekday cycle
 * over all covered days is significant: then the cycle affects all three alike and is not a burst.
 */
export function burstsOf(attacks: DailyAttacks, compared: ComparedDays, live = false): Bursts {
  const grouped = groupsOf(attacks, compared);
  const byWeekday = allWholeWeeks(grouped) && weekdayCycleOf(attacks).p < cycleLimit;
  return burstsIn(grouped, byWeekday, live);
}

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
