import { isExact } from '../domain/bound';
import { type Bursts, type Placing, phiWith } from '../domain/bursts';
import {
  maxCountForDecrease,
  minCountForIncrease,
  type PlacedCounts,
  placedCountsCalledUp,
} from '../domain/counts-for-verdict';
import type { CannotSayReason, PeriodCount, RateComparison, Verdict } from '../domain/verdict';
import { minAttacks, minCoverage } from '../domain/verdict-limits';
import { boundWords, integer, quantity } from './bound';

interface ChangeInputs {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  readonly verdict: Verdict;
  readonly names?: readonly [a: string, b: string];
  readonly bursts: Bursts;
  readonly placing?: Placing;
}

export function changeWords(inputs: ChangeInputs): string {
  const { verdict, a, b, names: [nameA, nameB] = ['A', 'B'] } = inputs;
  if (verdict.kind === 'cannotSay') return neededWords(verdict.reason, inputs);
  const calls = calledCountWords(inputs, verdict);
  if (verdict.kind !== 'dependsOnUncertainCounts') return calls;
  const uncertain = [
    isExact(a.bound) ? null : `${nameA} (${boundWords(a.bound)})`,
    isExact(b.bound) ? null : `${nameB} (${boundWords(b.bound)})`,
  ].filter((words) => words !== null);
  return `It would take certain counts of ${uncertain.join(' and of ')}. ${calls}`;
}

const isComing = ({ stillComingIn = 0 }: PeriodCount) => stillComingIn > 0;

function calledCountWords(inputs: ChangeInputs, options: RateComparison): string {
  const { a, b, names: [nameA, nameB] = ['A', 'B'], bursts, placing } = inputs;
  const up = minCountForIncrease(b, a, options);
  const down = maxCountForDecrease(b, a, options);
  const downWords =
    down === null
      ? `no count would be a decrease${isComing(a) ? `, as reports of ${nameA} are still coming in` : ''}`
      : `${down === 0 ? 'none' : `${integer(down)} or fewer`} would be a decrease`;
  const placed =
    placing && up !== null
      ? placedWords(placedCountsCalledUp(b, a, phiWith(placing, bursts), options.level))
      : '';
  return `Against ${nameB}, ${upWords(up, inputs)}${placed}; ${downWords}.`;
}

export function upWords(
  up: number | null,
  { b, names: [nameA, nameB] = ['A', 'B'] }: Pick<ChangeInputs, 'b' | 'names'>,
): string {
  if (up === null) {
    const why = isComing(b)
      ? `reports of ${nameB} are still coming in`
      : `no upper limit is known for ${nameB}`;
    return `no count would be an increase, as ${why}`;
  }
  return `${quantity(up, 'attack')} or more in ${nameA}, in bursts like these, would be an increase`;
}

function placedWords(placed: PlacedCounts | null): string {
  if (placed === null) return '';
  const count = (value: number | null) => (value === null ? 'no count' : integer(value));
  return ` (${count(placed.spread)} if spread evenly over the days; ${count(placed.oneDay)} if all on one day)`;
}

function neededWords(reason: CannotSayReason, { a, b }: ChangeInputs): string {
  const sure = isExact(a.bound) && isExact(b.bound) ? '' : ' certain';
  switch (reason) {
    case 'noCoverage':
    case 'lowCoverage':
      return `Data for at least ${minCoverage * 100}% of the days of each period.`;
    case 'tooFew': {
      const missing = minAttacks - a.bound.low - b.bound.low;
      return `${quantity(missing, 'more certain attack')} in both together.`;
    }
    case 'stillComingIn':
      return 'The reports of the days that are still coming in.';
    case 'unattainable':
      // Only covered days count for the test.
      return a.days === b.days
        ? `More${sure} attacks.`
        : `More${sure} attacks, or periods of a more equal length in covered days.`;
  }
}
