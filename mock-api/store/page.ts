import type { Day } from '../../src/domain/day';
import type { DayRange } from '../../src/domain/day-range';
import type { Version } from '../../src/domain/records';
import type { Conditions } from './conditions';
import type { Row, Sql } from './sql';
import type { Position, Slice, StorePosition } from './store';
import { endedLater } from './versions';

interface PagedRead<Item> {
  readonly from: string;
  readonly fields: string;
  readonly where: Conditions;
  readonly position: StorePosition;
  readonly after: Position | null;
  readonly limit: number;
  readonly decode: (rows: readonly Row[]) => Promise<Item[]>;
  readonly days: (item: Item) => DayRange;
}

interface RecordFilter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
  readonly allVersions: boolean;
  readonly id: readonly string[] | null;
  readonly since: number | null;
  readonly keys?: readonly string[] | undefined;
}

export function filterRecords(where: Conditions, query: RecordFilter, at: number): Conditions {
  where
    .add('r.written <= ?', at)
    .addIf(query.since, 'r.written > ?')
    .addIf(query.from, 'r.end_day >= CAST(? AS date)')
    .addIf(query.to, 'r.start_day <= CAST(? AS date)')
    .addIf(query.asOf, 'r.known_on <= CAST(? AS date)')
    .addIf(query.id, 'r.id = ANY(?)')
    .addIf(query.keys ?? null, 'r.key = ANY(?)');
  if (query.allVersions) return where;
  where.add('NOT r.retracted');
  return query.asOf === null
    ? where.add(`r.known_until IS NULL OR ${endedLater(at)}`)
    : where.add(
        `r.known_until IS NULL OR r.known_until > CAST(? AS date) OR ${endedLater(at)}`,
        query.asOf,
      );
}

/**
 * One page, sorted by first day, so that a record that may be old does not come before a recent
 * one; of the same days, the record received last comes first. Pages continue after a sort key, not
 * an offset, so that rows added meanwhile neither repeat nor hide one.
 */
export async function readPage<Item extends Pick<Version, 'version' | 'received'>>(
  sql: Sql,
  query: PagedRead<Item>,
): Promise<Slice<Item>> {
  const { from, where, after, limit, position } = query;
  const [counted] = await sql.rows(
    `SELECT CAST(COUNT(*) AS integer) AS total FROM ${from} ${where.text}`,
    where.values,
  );
  const rest = where.copy();
  if (after !== null) {
    rest.add(
      `r.start_day < CAST(? AS date) OR (r.start_day = CAST(? AS date) AND (r.end_day < CAST(? AS date)
        OR (r.end_day = CAST(? AS date) AND (r.received < ? OR (r.received = ? AND r.version > ?)))))`,
      ...[
        after.start,
        after.start,
        after.end,
        after.end,
        after.received,
        after.received,
        after.version,
      ],
    );
  }
  const rows = await sql.rows(
    `SELECT ${query.fields} FROM ${from} ${rest.text}
      ORDER BY r.start_day DESC, r.end_day DESC, r.received DESC, r.version LIMIT ${Math.trunc(limit) + 1}`,
    rest.values,
  );
  const items = await query.decode(rows.slice(0, limit));
  const last = items.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? { ...query.days(last), received: last.received, version: last.version }
      : null;
  return { items, next, total: Number(counted?.total ?? 0), position };
}
