import { isExact } from '../domain/bound';
import { largestCountCalledDown, smallestCountCalledUp } from '../domain/called-counts';
import type { PeriodCount, Refusal, Verdict, Weighed } from '../domain/verdict';
import { fewestAttacks, leastCoverage } from '../domain/verdict-limits';
import { boundWords, quantity } from './bound';
import { noCountWords } from './verdict';

interface ChangeInputs {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  readonly verdict: Verdict;
  readonly names?: readonly [a: string, b: string];
}

/**
 * What would change a verdict: the smallest count that would be up and the largest that would be down, which
 * counts would have to become certain, or what a refused comparison lacks.
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

function calledCountWords({ a, b, names }: ChangeInputs, options: Weighed): string {
  const [nameA, nameB] = names ?? ['A', 'B'];
  const up = smallestCountCalledUp(b, a, options);
  const down = largestCountCalledDown(b, a, options);
  const upWords =
    up === null ? noCountWords(names) : `${quantity(up, 'attack')} or more in ${nameA} would be up`;
  const downWords =
    down === null
      ? 'no count would be down'
      : `${down === 0 ? '0' : `${down} or fewer`} would be down`;
  return `Against ${nameB}, ${upWords}; ${downWords}.`;
}

/** What a comparison that was refused still lacks. */
function neededWords(reason: Refusal, { a, b }: ChangeInputs): string {
  const sure = isExact(a.bound) && isExact(b.bound) ? '' : ' certain';
  switch (reason) {
    case 'noCoverage':
    case 'lowCoverage':
      return `Data for at least ${leastCoverage * 100}% of the days of each period.`;
    case 'tooFew': {
      const missing = fewestAttacks - a.bound.low - b.bound.low;
      return `${quantity(missing, 'more certain attack')} in both together.`;
    }
    case 'unattainable':
      // Only covered days bear on what is within reach.
      return a.days === b.days
        ? `More${sure} attacks.`
        : `More${sure} attacks, or periods of a more equal length in covered days.`;
  }
}
