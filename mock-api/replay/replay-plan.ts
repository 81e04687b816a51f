import type { Day } from '../../src/domain/day';
import type { ZoneCalendar } from '../clock/zoned-day';
import { Fault } from '../fault';
import type { Seed } from '../store/store';
import { type Coming, type Release, releasesOf } from './releases';
import type { ReplayDays } from './replay-clock';

/** A dataset cut in two: what was known on the first day, and what became known after it. */
export interface ReplayPlan {
  readonly days: ReplayDays;
  /** What the store is filled with. */
  readonly seed: Seed;
  /** In the order in which they became known. */
  readonly releases: readonly Release[];
}

/**
 * The plan of a replay from `from` to the dataset's own day.
 *
 * Throws a Fault where `from` is not among the days that the dataset covers.
 */
export function replayPlan(seed: Seed, from: Day, calendar: ZoneCalendar): ReplayPlan {
  const { asOf } = seed.dataset;
  const first = firstCovered(seed);
  if (from < first || from > asOf) {
    throw new Fault(
      `--replay is ${from}, which is outside the dataset.\nChoose a day from ${first} to ${asOf}.`,
    );
  }
  const isKnown = ({ knownOn }: { readonly knownOn: Day }) => knownOn <= from;
  const attacks = seed.attacks.filter(isKnown);
  const statements = seed.statements.filter(isKnown);
  const coming = [
    ...seed.attacks.map((record): Coming => ({ kind: 'attack', record })),
    ...seed.statements.map((record): Coming => ({ kind: 'statement', record })),
  ].filter(({ record }) => record.knownOn > from && record.knownOn <= asOf);
  const known = attacks.map(({ id }) => id);
  return {
    days: { first: from, last: asOf },
    seed: { ...seed, attacks, statements },
    releases: releasesOf(coming, known, calendar),
  };
}

/** The first day of the coverage; the dataset's own day where nothing is covered. */
function firstCovered({ dataset: { coverage, asOf } }: Seed): Day {
  const starts = [...coverage.attacks, ...coverage.statements].map(({ start }) => start);
  return starts.reduce((first, start) => (start < first ? start : first), asOf);
}
