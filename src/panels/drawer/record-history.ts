import type { Day } from '../../domain/day';
import { historyOf, isCurrentOn, type RecordVersion } from '../../domain/versions';

export type RecordState<Record> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'current'; readonly record: Record; readonly history: readonly Record[] }
  | {
      readonly kind: 'withdrawn';
      /** The last version before the withdrawal; null if there was none. */
      readonly record: Record | null;
      readonly withdrawal: Record;
      readonly history: readonly Record[];
    };

/**
 * The state of a record on `today`, without the versions that became known later. Scans all of `versions`, so
 * pass only the record's own.
 */
export function recordStateOn<Record extends RecordVersion>(
  versions: readonly Record[],
  id: string,
  today: Day,
): RecordState<Record> {
  const history = historyOf(versions, id, today);
  const last = history.at(-1);
  if (!last) return { kind: 'unknown' };
  if (!last.retracted) return { kind: 'current', record: last, history };
  const record = history.findLast(({ retracted }) => !retracted) ?? null;
  // If a withdrawal was itself corrected, the first one has the day of the withdrawal.
  const withdrawal = history.find(({ version }) => version > (record?.version ?? 0)) ?? last;
  return { kind: 'withdrawn', record, withdrawal, history };
}

export function versionOn<Record extends RecordVersion>(
  versions: readonly Record[],
  id: string,
  today: Day,
): Record | null {
  return versions.find((one) => one.id === id && isCurrentOn(one, today)) ?? null;
}
