import { type Absence, absenceOver } from './absence';
import { type AttackFilter, attackFilter } from './attack-filter';
import { addBounds, type Bound, zero } from './bound';
import { type AttackColumns, at, type StatementColumns } from './columns';
import type { CoverageBasis, CoverageSpan } from './coverage';
import { countedBases } from './covered-days';
import type { Dataset } from './dataset';
import { type Day, earlier, later } from './day';
import { type DayRange, daysOf, intersection, lengthInDays } from './day-range';
import { type Means, meansOfAttack, type Target, targets } from './records';
import { isOn, type NoEntry, noEntryBy, noEntryOn } from './target-parts';
import { threatBound, threatsAmong } from './threats';
import type { StatedDays } from './view';
import { fitAmong, type Hit } from './window';

/** What was said, or what was done, over the days that were looked at. */
export type Side =
  | { readonly kind: 'notCovered' }
  | {
      readonly kind: 'counted';
      /**
       * From the first covered day to the last. A record on a day between them that is not covered
       * counts too, so that a number is that of the list it opens.
       */
      readonly range: DayRange;
      /** How many days of the range are not covered. */
      readonly gaps: number;
      /** All threats or all attacks, whatever they name. */
      readonly bound: Bound;
      /** What it means that one of these numbers is zero. */
      readonly none: Absence;
    };

/** A target, or a means: how many threats name it, and how many attacks were on it or by it. */
export interface PairedCount<Name> {
  readonly name: Name;
  /** Null where no day of statements is covered. */
  readonly threats: Bound | null;
  /** On it or on a part of it; null where no day of attacks is covered. */
  readonly attacks: Bound | null;
  /** Those that are coded as on it, not on a part of it. */
  readonly itself: Bound | null;
  /** Why the list has no attack on it, or by it, if it can have none. */
  readonly noEntry: NoEntry | null;
}

/** What was threatened against what was attacked. Threats and attacks are never added up. */
export interface WordsAndDeeds {
  readonly threats: Side;
  readonly attacks: Side;
  /** Most threatened first, then most attacked. What is neither threatened nor attacked itself is left out. */
  readonly targets: readonly PairedCount<Target>[];
  readonly means: readonly PairedCount<Means>[];
  /** Threats that name no target, and no means: they are in no row. */
  readonly unnamed: { readonly targets: Bound; readonly means: Bound };
  /** Whether a threat names several targets or means, so that rows add up to more than the threats. */
  readonly several: boolean;
}

/** Threats are numbered, never rated, so that days of which examples were picked will do. */
const threatBases: readonly CoverageBasis[] = ['listed', 'stated', 'selected'];

/** The threats that name something, by name. */
function threatsNaming<Name>(
  hits: readonly Hit[],
  column: ArrayLike<number>,
  entries: readonly (readonly Name[])[],
): (name: Name) => Bound {
  const byName = new Map<Name, Hit[]>();
  for (const hit of hits) {
    for (const name of entries[at(column, hit.row)] ?? []) {
      const own = byName.get(name);
      if (own) own.push(hit);
      else byName.set(name, [hit]);
    }
  }
  return (name) => threatBound(byName.get(name) ?? []);
}

/** The covered days of `period` up to today as one range; null where there are none. */
function lookedAt(
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
    (hull, { start, end }) => ({ start: earlier(hull.start, start), end: later(hull.end, end) }),
    first,
  );
  const covered = parts.reduce((days, part) => days + lengthInDays(part), 0);
  return { range, gaps: lengthInDays(range) - covered };
}

/** Attacks over some days, all of them and by the entries of two dictionaries. */
interface Deeds {
  readonly all: Bound;
  readonly targets: readonly Bound[];
  readonly means: readonly Bound[];
}

/** Counts the attacks in one loop, as `attackBound` would one entry after the other. */
function countDeeds(columns: AttackColumns, filter: AttackFilter, days: readonly Day[]): Deeds {
  const passes = attackFilter(columns, filter);
  const place = fitAmong(days);
  const { start, end, low, high, target, means } = columns.columns;
  const all = { low: 0, high: 0, open: 0 };
  const zeros = () => ({ low: 0, high: 0, open: 0 });
  const byTarget = columns.dictionaries.target.map(zeros);
  const byMeans = columns.dictionaries.means.map(zeros);
  for (let row = 0; row < columns.rows; row += 1) {
    if (!passes(row)) continue;
    const found = place(at(start, row), at(end, row));
    if (found === null) continue;
    const certain = found === 'inside' ? at(low, row) : 0;
    const most = at(high, row);
    for (const sum of [all, byTarget[at(target, row)], byMeans[at(means, row)]]) {
      if (!sum) continue;
      sum.low += certain;
      if (most < 0) sum.open += 1;
      else sum.high += most;
    }
  }
  const bound = (sum: typeof all): Bound => ({
    low: sum.low,
    high: sum.open > 0 ? null : sum.high,
  });
  return { all: bound(all), targets: byTarget.map(bound), means: byMeans.map(bound) };
}

/** Whether there is anything: unknown and none are both nothing here. */
const isSome = (bound: Bound | null) => bound !== null && bound.high !== 0;

/** Bounds compare by what is possible, then by what is certain; no upper bound is the most. */
export function compareBounds(a: Bound | null, b: Bound | null): number {
  const high = (bound: Bound | null) =>
    bound?.high === null ? Number.MAX_SAFE_INTEGER : (bound?.high ?? 0);
  return high(a) - high(b) || (a?.low ?? 0) - (b?.low ?? 0);
}

/** The names that either side has, most threatened first. */
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

/** The threats that name nothing in a column, and whether one names several. */
function namings(
  hits: readonly Hit[],
  column: ArrayLike<number>,
  entries: readonly (readonly unknown[])[],
) {
  const count = ({ row }: Hit) => entries[at(column, row)]?.length ?? 0;
  return {
    none: threatBound(hits.filter((hit) => count(hit) === 0)),
    several: hits.some((hit) => count(hit) > 1),
  };
}

/**
 * Sets the threats of `period` up to today against its attacks, by target and by means. The group of
 * `filter` is the organisation of the threats; its governorate reaches the attacks alone. Days that are only
 * stated to be without attacks are days of the list where the reader counts them as such.
 */
export function wordsAndDeeds(
  attacks: AttackColumns,
  statements: StatementColumns,
  filter: AttackFilter,
  coverage: Dataset['coverage'],
  period: DayRange,
  stated: StatedDays,
): WordsAndDeeds {
  const { group, today } = filter;
  const said = lookedAt(coverage.statements, threatBases, period, today);
  const done = lookedAt(coverage.attacks, countedBases(stated), period, today);
  const words = said
    ? threatsAmong(statements, { organisation: group, today }, daysOf(said.range))
    : [];
  const deeds = done ? countDeeds(attacks, filter, daysOf(done.range)) : null;
  const { columns, dictionaries: lists } = statements;
  const naming = {
    targets: threatsNaming(words, columns.targets, lists.targets),
    means: threatsNaming(words, columns.means, lists.means),
  };
  const { target: targetEntries, means: meansEntries } = attacks.dictionaries;
  const on = (target: Target, isPart: (attacked: Target, target: Target) => boolean) =>
    (deeds?.targets ?? [])
      .filter((_, entry) => {
        const attacked = targetEntries[entry];
        return attacked !== undefined && isPart(attacked, target);
      })
      .reduce(addBounds, zero);
  const ofTargets = namings(words, columns.targets, lists.targets);
  const ofMeans = namings(words, columns.means, lists.means);
  return {
    threats: said
      ? {
          kind: 'counted',
          ...said,
          bound: threatBound(words),
          none: absenceOver(coverage.statements, said.range, today),
        }
      : { kind: 'notCovered' },
    attacks:
      done && deeds
        ? {
            kind: 'counted',
            ...done,
            bound: deeds.all,
            none: absenceOver(coverage.attacks, done.range, today),
          }
        : { kind: 'notCovered' },
    targets: paired(
      targets,
      (name) => (said ? naming.targets(name) : null),
      (name) => ({ attacks: deeds && on(name, isOn), itself: deeds && on(name, Object.is) }),
      noEntryOn,
    ),
    means: paired(
      meansOfAttack,
      (name) => (said ? naming.means(name) : null),
      (name) => {
        const by = deeds && (deeds.means[meansEntries.indexOf(name)] ?? zero);
        return { attacks: by, itself: by };
      },
      noEntryBy,
    ),
    unnamed: { targets: ofTargets.none, means: ofMeans.none },
    several: ofTargets.several || ofMeans.several,
  };
}
