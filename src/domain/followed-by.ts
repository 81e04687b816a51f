import type { AttackFilter } from './attack-filter';
import { addSumsByShift, type Chance, chanceOf } from './circular-shifts';
import { type AttackColumns, at, type StatementColumns } from './columns';
import type { CoverageSpan } from './coverage';
import type { DayRange } from './day-range';
import { type ListedDays, listedDays } from './listed-days';
import { type Target, targets } from './records';
import { tallyOf } from './tally';
import { isNarrow } from './target-parts';
import { threatFilter } from './threats';

export const followingDays = 7;
/** With fewer threats, a share would say nothing. */
export const minThreats = 10;

export interface LeftOut {
  readonly spanning: number;
  readonly notListed: number;
}

export type FollowedBy =
  | { readonly kind: 'noListedDay' }
  | {
      readonly kind: 'tooFew';
      readonly range: DayRange;
      readonly listed: number;
      readonly threats: number;
      readonly leftOut: LeftOut;
    }
  | {
      readonly kind: 'counted';
      readonly range: DayRange;
      readonly listed: number;
      readonly threats: number;
      readonly followed: number;
      readonly chance: Chance;
      readonly leftOut: LeftOut;
    };

/**
 * The targets narrower than U.S. forces, as a bit set for fast comparison. Wider targets are left
 * out, because almost every attack on the list would match them, and those in another country,
 * because none could.
 */
function narrowSet(named: readonly Target[], area: string | null): number {
  return named.reduce(
    (set, target) => set | (isNarrow(target, area) ? 1 << targets.indexOf(target) : 0),
    0,
  );
}

interface FollowedQuery {
  readonly threats: number;
  readonly leftOut: LeftOut;
  readonly before: ReadonlyMap<number, Int32Array>;
}

function askedThreats(
  columns: StatementColumns,
  filter: AttackFilter,
  days: ListedDays,
): FollowedQuery {
  const passes = threatFilter(columns, { organisation: filter.group, today: filter.today });
  const { start, end, targets: entries } = columns.columns;
  const sets = columns.dictionaries.targets.map((named) => narrowSet(named, filter.area));
  const before = new Map<number, Int32Array>();
  let [threats, spanning, notListed] = [0, 0, 0];
  for (let row = 0; row < columns.rows; row += 1) {
    const set = sets[at(entries, row)] ?? 0;
    if (set === 0 || !passes(row)) continue;
    const said = at(start, row);
    const first = days.run(said + 1, said + followingDays);
    if (said !== at(end, row)) spanning += 1;
    else if (first === null) notListed += 1;
    else {
      const counts = before.get(set) ?? new Int32Array(days.count);
      counts[first] = (counts[first] ?? 0) + 1;
      before.set(set, counts);
      threats += 1;
    }
  }
  return { threats, leftOut: { spanning, notListed }, before };
}

/**
 * For each listed day, the targets attacked on it or on the 6 listed days after it. The listed days
 * form a circle here, so that attacks can be shifted. A record over several days shifts as a whole;
 * a record that may be no attack (low 0) is left out.
 */
function attackedFrom(columns: AttackColumns, filter: AttackFilter, days: ListedDays): Uint8Array {
  const { start, end, low, target } = columns.columns;
  const sets = columns.dictionaries.target.map((one) => narrowSet([one], filter.area));
  const attacked = new Uint8Array(days.count);
  // By first day and length of a record, so that no target is marked twice.
  const seen = new Uint8Array(days.count * followingDays);
  for (const row of tallyOf(columns, filter).rows) {
    const set = sets[at(target, row)] ?? 0;
    const more = at(end, row) - at(start, row);
    if (set === 0 || more >= followingDays || at(low, row) < 1) continue;
    const first = days.run(at(start, row), at(end, row));
    if (first === null) continue;
    const place = first * followingDays + more;
    if (((seen[place] ?? 0) & set) !== 0) continue;
    seen[place] = (seen[place] ?? 0) | set;
    for (let back = 0; back < followingDays - more; back += 1) {
      const from = (first - back + days.count) % days.count;
      attacked[from] = (attacked[from] ?? 0) | set;
    }
  }
  return attacked;
}

/**
 * Counts the threats that name a target narrower than U.S. forces which the list could have, and
 * were followed within 7 days by a listed attack on that target. Uses all listed days up to today, whatever the period.
 *
 * A threat is used if it is current today, dated to one day, and the 7 days after it are all
 * listed. An attack follows it if its record lies within those days. Chance is computed from all
 * shifts of the attacks round the listed days. With fewer than 10 threats nothing is counted. The
 * group of `filter` is also the organisation of the threats.
 */
export function followedBy(
  attacks: AttackColumns,
  statements: StatementColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
): FollowedBy {
  const days = listedDays(spans, filter.today);
  const { range } = days;
  if (!range) return { kind: 'noListedDay' };
  const asked = askedThreats(statements, filter, days);
  const { threats, leftOut } = asked;
  const what = { range, listed: days.count, threats, leftOut };
  if (threats < minThreats) return { kind: 'tooFew', ...what };
  const attacked = attackedFrom(attacks, filter, days);
  const counts = new Int32Array(days.count);
  for (const [set, before] of asked.before) {
    const marked = attacked.map((found) => Number((found & set) !== 0));
    addSumsByShift(counts, before, marked);
  }
  return { kind: 'counted', ...what, followed: counts[0] ?? 0, chance: chanceOf(counts) };
}
