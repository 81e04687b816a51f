import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { coveredCount } from '../../domain/testing/period-counts';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import { verdict } from '../../domain/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { viewStateOf } from '../../url/testing/view-state';
import { attackGlance } from './glance-model';
import { type RecentComparison, recentComparison } from './recent-verdict';

/** In the report, as of `asOf`, which must have a week to compare with the one before. */
function comparisonOn(asOf: string): RecentComparison {
  const state = viewStateOf({ asOf: day(asOf) }, reportDataset);
  const found = recentComparison(state, reportAttacks, attackGlance(state, reportAttacks).count);
  if (!found) throw new Error(`nothing to compare on ${asOf}`);
  return found;
}

const whatWouldChange = (found: RecentComparison) =>
  Object.fromEntries(verdictExplanation(found))['What would change it'];

/** φ if the last week had these counts: its own formula, so that it does not repeat the code. */
function phiOf({ placing }: RecentComparison, lastWeek: readonly number[]): number {
  if (!placing) throw new Error('no days');
  const { attacks, compared } = placing;
  const countOn = new Map(attacks.days.map((value, place) => [value, attacks.low[place] ?? 0]));
  const rest = attacks.days.filter((value) => ![...compared.a, ...compared.b].includes(value));
  let [squares, freedom] = [0, 0];
  for (const counts of [
    lastWeek,
    compared.b.map((value) => countOn.get(value) ?? 0),
    rest.map((value) => countOn.get(value) ?? 0),
  ]) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (!(mean > 0)) continue;
    for (const count of counts) squares += (count - mean) ** 2 / mean;
    freedom += counts.length - 1;
  }
  return Math.max(1, squares / freedom);
}

/** The smallest count, one by one from none, that the verdict calls an increase. */
function firstIncrease(found: RecentComparison, phi: (attacks: number) => number): number {
  for (let attacks = 0; attacks < 1000; attacks++) {
    const a = coveredCount(attacks, attacks, found.a.days);
    if (verdict(a, found.b, { dispersion: phi(attacks) }).kind === 'up') return attacks;
  }
  throw new Error('no count up to 1,000 is an increase');
}

function spread(attacks: number, days: number): number[] {
  const each = Math.floor(attacks / days);
  return Array.from({ length: days }, (_, place) => each + (place < attacks % days ? 1 : 0));
}

const alone = (attacks: number, days: number) => [attacks, ...new Array<number>(days - 1).fill(0)];

const noDecrease = 'no count would be a decrease';
const comingIn = `${noDecrease}, as reports of the last week are still coming in`;

describe('the count that would have been an increase, in the report', () => {
  test.each<[asOf: string, bursts: number, spread: number, oneDay: number, decrease: string]>([
    ['2021-12-16', 9, 9, 20, comingIn],
    ['2021-12-18', 9, 9, 19, comingIn],
    ['2021-12-20', 18, 17, 46, comingIn],
    ['2021-12-22', 21, 19, 54, comingIn],
    ['2021-12-24', 23, 22, 61, comingIn],
    ['2021-12-26', 21, 19, 44, comingIn],
    ['2021-12-30', 21, 19, 43, noDecrease],
    ['2022-02-20', 21, 19, 43, noDecrease],
  ])('as of %s: %d, between %d and %d', (asOf, inBursts, evenly, oneDay, decrease) => {
    const found = comparisonOn(asOf);
    const { days } = found.a;
    expect(firstIncrease(found, () => found.bursts.phi)).toBe(inBursts);
    expect(firstIncrease(found, (count) => phiOf(found, spread(count, days)))).toBe(evenly);
    expect(firstIncrease(found, (count) => phiOf(found, alone(count, days)))).toBe(oneDay);
    expect(whatWouldChange(found)).toBe(
      `Against the week before, ${inBursts} attacks or more in the last week, in bursts like these, would be an increase (${evenly} if spread evenly over the days; ${oneDay} if all on one day); ${decrease}.`,
    );
  });

  test('it is against the most that the week before may have had', () => {
    const found = comparisonOn('2021-12-30');
    const uncertain = { ...found, b: { ...found.b, bound: { low: 6, high: 9 } } };
    const up = firstIncrease(uncertain, () => found.bursts.phi);
    expect(up).toBeGreaterThan(21);
    expect(whatWouldChange(uncertain)).toContain(`${up} attacks or more in the last week`);
  });

  test.each([
    ['no upper limit is known for the week before', { bound: { low: 6, high: null } }],
    ['reports of the week before are still coming in', { stillComingIn: 1 }],
  ])('there is none if %s', (why, change) => {
    const found = comparisonOn('2021-12-30');
    expect(whatWouldChange({ ...found, b: { ...found.b, ...change } })).toBe(
      `Against the week before, no count would be an increase, as ${why}; ${noDecrease}.`,
    );
  });
});
