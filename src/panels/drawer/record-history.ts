import type { Day } from '../../domain/day';
import type { Version } from '../../domain/records';
import { historyOf, stood } from '../../domain/versions';

/** A version of a record, whichever kind of record it is. */
export type Versioned = Version & { readonly id: string };

/** What there is to say of a record on a day. */
export type Standing<Record> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'standing'; readonly record: Record; readonly history: readonly Record[] }
  | {
      readonly kind: 'withdrawn';
      /** The last version before it was withdrawn; null where there was none. */
      readonly record: Record | null;
      readonly withdrawal: Record;
      readonly history: readonly Record[];
    };

/**
 * How a record stands on `today`. Versions that became known later are not looked at. Every version that
 * is given is gone through: best only the record's own.
 */
export function standingOf<Record extends Versioned>(
  versions: readonly Record[],
  id: string,
  today: Day,
): Standing<Record> {
  const history = historyOf(versions, id, today);
  const last = history.at(-1);
  if (!last) return { kind: 'unknown' };
  if (!last.retracted) return { kind: 'standing', record: last, history };
  const record = history.findLast(({ retracted }) => !retracted) ?? null;
  // Of two withdrawals in a row the first one counts.
  const withdrawal = history.find(({ version }) => version > (record?.version ?? 0)) ?? last;
  return { kind: 'withdrawn', record, withdrawal, history };
}

/** The version of a record that stood on a day; null where none did. */
export function versionOn<Record extends Versioned>(
  versions: readonly Record[],
  id: string,
  today: Day,
): Record | null {
  return versions.find((one) => one.id === id && stood(one, today)) ?? null;
}
