import type { Day } from '../../src/domain/day';
import type { ZoneCalendar } from '../clock/zoned-day';
import { StartupError } from '../startup-error';
import type { Seed } from '../store/store';
import { type Release, type ReplayRecord, releasesOf } from './releases';
import type { ReplayDays } from './replay-clock';

export interface ReplayPlan {
  readonly days: ReplayDays;
  readonly seed: Seed;
  readonly releases: readonly Release[];
}

/** Throws a StartupError if `from` is before the coverage or after the dataset's own day. */
export function replayPlan(seed: Seed, from: Day, calendar: ZoneCalendar): ReplayPlan {
  const { asOf } = seed.dataset;
  const first = firstCovered(seed);
  if (from < first || from > asOf) {
    throw new StartupError(
      `--replay is ${from}, which is outside the dataset.\nChoose a day from ${first} to ${asOf}.`,
    );
  }
  const isKnown = ({ knownOn }: { readonly knownOn: Day }) => knownOn <= from;
  const attacks = seed.attacks.filter(isKnown);
  const statements = seed.statements.filter(isKnown);
  const later = [
    ...seed.attacks.map((record): ReplayRecord => ({ kind: 'attack', record })),
    ...seed.statements.map((record): ReplayRecord => ({ kind: 'statement', record })),
  ].filter(({ record }) => record.knownOn > from && record.knownOn <= asOf);
  const known = attacks.map(({ id }) => id);
  return {
    days: { first: from, last: asOf },
    seed: { ...seed, attacks, statements },
    releases: releasesOf(later, known, calendar),
  };
}

function firstCovered({ dataset: { coverage, asOf } }: Seed): Day {
  const starts = [...coverage.attacks, ...coverage.statements].map(({ start }) => start);
  return starts.reduce((first, start) => (start < first ? start : first), asOf);
}
