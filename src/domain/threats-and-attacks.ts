import { type Absence, absenceOver } from './absence';
import type { AttackFilter } from './attack-filter';
import { addBounds, type Bound, zero } from './bound';
import { type AttackColumns, at, type StatementColumns } from './columns';
import type { CoverageBasis, CoverageSpan } from './coverage';
import { countedBases } from './covered-days';
import type { Dataset } from './dataset';
import { type Day, earlier, later } from './day';
import { type DayRange, daysOf, intersection, lengthInDays } from './day-range';
import { type Means, meansOfAttack, type Target, targets } from './records';
import { boundOver, tallyOf } from './tally';
import { isOn, type NoEntry, noEntryBy, noEntryOn } from './target-parts';
import { threatBound, threatsAmong } from './threats';
import type { StatedDays } from './view';
import type { Match } from './window';

export type Side =
  | { readonly kind: 'notCovered' }
  | {
      readonly kind: 'counted';
      /**
       * From the first covered day to the last. Includes records on uncovered days between, so that
       * the number matches the list it opens.
       */
      readonly range: DayRange;
      readonly gaps: number;
      readonly bound: Bound;
      readonly none: Absence;
    };

export interface PairedCount<Name> {
  readonly name: Name;
  readonly threats: Bound | null;
  /** Also attacks on a part of it; null if no day of attacks is covered. */
  readonly attacks: Bound | null;
  readonly itself: Bound | null;
  readonly noEntry: NoEntry | null;
}

export interface ThreatsAndAttacks {
  readonly threats: Side;
  readonly attacks: Side;
  readonly targets: readonly PairedCount<Target>[];
  readonly means: readonly PairedCount<Means>[];
  /** Threats that name no target, and threats that name no means. They are in no row. */
  readonly unnamed: { readonly targets: Bound; readonly means: Bound };
  /**
   * True if a threat names several targets or several means; the rows then add up to more than the
   * threats.
   */
  readonly several: boolean;
}

/** Threats get a count but never a rate, so days with selected examples are good enough. */
const threatBases: readonly CoverageBasis[] = ['listed', 'stated', 'selected'];

function threatsNaming<Name>(
  hits: readonly Match[],
  column: ArrayLike<number>,
  entries: readonly (readonly Name[])[],
): (name: Name) => Bound {
  const byName = new Map<Name, Match[]>();
  for (const hit of hits) {
    for (const name of entries[at(column, hit.row)] ?? []) {
      const own = byName.get(name);
      if (own) own.push(hit);
      else byName.set(name, [hit]);
    }
  }
  return (name) => threatBound(byName.get(name) ?? []);
}

function coveredRange(
  spans: readonly CoverageSpan[],
  bases: readonly CoverageBasis[],
  period: DayRange,
  today: Day,
): { readonly range: DayRange; readonly gaps: number } | null {
  if (period.start > today) return null;
  const known = { start: period.start, end: earlier(period.end, today) };
  const parts = spans.flatMap((span) => {
    const shared = bases.includes(span.basis) ? intersection(span, known) : null;
    return shared ? [shared] : [];
  });
  const [first, ...rest] = parts;
  if (!first) return null;
  const range = rest.reduce(
    (enclosing, { start, end }) => ({
      start: earlier(enclosing.start, start),
      end: later(enclosing.end, end),
    }),
    first,
  );
  const covered = parts.reduce((days, part) => days + lengthInDays(part), 0);
  return { range, gaps: lengthInDays(range) - covered };
}

const isSome = (bound: Bound | null) => bound !== null && bound.high !== 0;

/** Compares by `high`, then by `low`. No upper bound ranks highest; null ranks as zero. */
export function compareBounds(a: Bound | null, b: Bound | null): number {
  const high = (bound: Bound | null) =>
    bound?.high === null ? Number.MAX_SAFE_INTEGER : (bound?.high ?? 0);
  return high(a) - high(b) || (a?.low ?? 0) - (b?.low ?? 0);
}

function paired<Name>(
  names: readonly Name[],
  threats: (name: Name) => Bound | null,
  attacks: (name: Name) => Pick<PairedCount<Name>, 'attacks' | 'itself'>,
  noEntry: (name: Name) => NoEntry | null,
): PairedCount<Name>[] {
  return names
    .map((name) => {
      const counts = attacks(name);
      const reason = isSome(counts.attacks) ? null : noEntry(name);
      return { name, threats: threats(name), ...counts, noEntry: reason };
    })
    .filter((row) => isSome(row.threats) || isSome(row.itself))
    .sort((a, b) => compareBounds(b.threats, a.threats) || compareBounds(b.attacks, a.attacks));
}

function namings(
  hits: readonly Match[],
  column: ArrayLike<number>,
  entries: readonly (readonly unknown[])[],
) {
  const count = ({ row }: Match) => entries[at(column, row)]?.length ?? 0;
  return {
    none: threatBound(hits.filter((hit) => count(hit) === 0)),
    several: hits.some((hit) => count(hit) > 1),
  };
}

/**
 * The group of `filter` is also the organisation of the threats; its governorate applies to the
 * attacks only. Days that are only stated to be empty count as listed if the reader chose so in
 * `stated`.
 */
export function threatsAndAttacks(
  attacks: AttackColumns,
  statements: StatementColumns,
  filter: AttackFilter,
  coverage: Dataset['coverage'],
  period: DayRange,
  stated: StatedDays,
): ThreatsAndAttacks {
  const { group, today } = filter;
  const statementDays = coveredRange(coverage.statements, threatBases, period, today);
  const attackDays = coveredRange(coverage.attacks, countedBases(stated), period, today);
  const threatHits = statementDays
    ? threatsAmong(statements, { organisation: group, today }, daysOf(statementDays.range))
    : [];
  const days = attackDays ? daysOf(attackDays.range) : [];
  const tally = tallyOf(attacks, filter);
  const boundsBy = (column: 'target' | 'means') =>
    tally
      .by(column)
      .slice(1)
      .map((sums) => boundOver(sums, days));
  const counts = attackDays && { targets: boundsBy('target'), means: boundsBy('means') };
  const { columns, dictionaries: lists } = statements;
  const naming = {
    targets: threatsNaming(threatHits, columns.targets, lists.targets),
    means: threatsNaming(threatHits, columns.means, lists.means),
  };
  const { target: targetEntries, means: meansEntries } = attacks.dictionaries;
  const on = (target: Target, isPart: (attacked: Target, target: Target) => boolean) =>
    (counts?.targets ?? [])
      .filter((_, entry) => {
        const attacked = targetEntries[entry];
        return attacked !== undefined && isPart(attacked, target);
      })
      .reduce(addBounds, zero);
  const ofTargets = namings(threatHits, columns.targets, lists.targets);
  const ofMeans = namings(threatHits, columns.means, lists.means);
  return {
    threats: statementDays
      ? {
          kind: 'counted',
          ...statementDays,
          bound: threatBound(threatHits),
          none: absenceOver(coverage.statements, statementDays.range, today),
        }
      : { kind: 'notCovered' },
    attacks: attackDays
      ? {
          kind: 'counted',
          ...attackDays,
          bound: boundOver(tally.all, days),
          none: absenceOver(coverage.attacks, attackDays.range, today),
        }
      : { kind: 'notCovered' },
    targets: paired(
      targets,
      (name) => (statementDays ? naming.targets(name) : null),
      (name) => ({ attacks: counts && on(name, isOn), itself: counts && on(name, Object.is) }),
      (name) => noEntryOn(name, filter.area),
    ),
    means: paired(
      meansOfAttack,
      (name) => (statementDays ? naming.means(name) : null),
      (name) => {
        const by = counts && (counts.means[meansEntries.indexOf(name)] ?? zero);
        return { attacks: by, itself: by };
      },
      noEntryBy,
    ),
    unnamed: { targets: ofTargets.none, means: ofMeans.none },
    several: ofTargets.several || ofMeans.several,
  };
}
