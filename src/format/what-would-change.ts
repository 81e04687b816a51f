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
import { noCountWords } from './bounds-cases';

interface ChangeInputs {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  readonly verdict: Verdict;
  readonly names?: readonly [a: string, b: string];
  readonly bursts: Bursts;
  readonly placing?: Placing;
}

/**
 * The smallest count that would be an increase and the largest that would be a decrease; the counts that would have to
 * be certain; or what is missing for a comparison.
 */
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

function calledCountWords(
  { a, b, names, bursts, placing }: ChangeInputs,
  options: RateComparison,
): string {
  const [nameA, nameB] = names ?? ['A', 'B'];
  const down = maxCountForDecrease(b, a, options);
  const downWords =
    down === null
      ? 'no count would be a decrease'
      : `${down === 0 ? 'none' : `${integer(down)} or fewer`} would be a decrease`;
  const placed = placing
    ? placedWords(placedCountsCalledUp(b, a, phiWith(placing, bursts), options.level))
    : '';
  return `Against ${nameB}, ${upWords(minCountForIncrease(b, a, options), nameA, names)}${placed}; ${downWords}.`;
}

/** "24 attacks or more in A, in bursts like these, would be an increase". `up` is null if no count would be one. */
export function upWords(up: number | null, nameA: string, names?: ChangeInputs['names']): string {
  if (up === null) return noCountWords(names);
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
    case 'unattainable':
      // Only covered days count for the test.
      return a.days === b.days
        ? `More${sure} attacks.`
        : `More${sure} attacks, or periods of a more equal length in covered days.`;
  }
}
