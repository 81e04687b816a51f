import type { BoundsCase, RateComparison } from '../domain/verdict';
import { integer } from './bound';
import { ratioNumber } from './ratio';
import type { VerdictContext } from './verdict';

const count = (attacks: number | null) => (attacks === null ? 'any number' : integer(attacks));

/** "1,014 against 21"; "any number against 6" if no upper bound is known. */
export function againstWords({ a, b }: Pick<BoundsCase, 'a' | 'b'>): string {
  return `${count(a)} against ${count(b)}`;
}

export function endsWords(
  { cases }: RateComparison,
  { names: [nameA] = ['A', 'B'] }: Pick<VerdictContext, 'names'>,
): string[] {
  return [
    `with the fewest attacks in ${nameA}, ${caseWords(cases.lowest)}`,
    `with the most, ${caseWords(cases.highest)}`,
  ];
}

/** "14 against 21, 3.0 times, an increase"; "12 against any number" if no upper bound is known. */
export function caseWords({ a, b, ratio, interval: [low, high] }: BoundsCase): string {
  const against = againstWords({ a, b });
  if (a === null || b === null) return against;
  const times =
    ratio === Number.POSITIVE_INFINITY
      ? `at least ${ratioNumber(low)} times`
      : ratio === 0
        ? `at most ${ratioNumber(high)} times`
        : `${ratioNumber(ratio)} times`;
  const said = low > 1 ? 'an increase' : high < 1 ? 'a decrease' : 'no clear difference';
  return `${against}, ${times}, ${said}`;
}
