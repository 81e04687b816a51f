import { attackBody, statementBody } from '../../src/api/write-bodies';
import { addDays } from '../../src/domain/day';
import type { Attack, Statement } from '../../src/domain/records';
import type { ZoneCalendar } from '../clock/zoned-day';
import type { Draft } from '../store/store';

export interface Release {
  readonly at: Date;
  readonly drafts: readonly Draft[];
}

export type ReplayRecord =
  | { readonly kind: 'attack'; readonly record: Attack }
  | { readonly kind: 'statement'; readonly record: Statement };

/**
 * Groups records into writes, in the order in which they became known. The hour is unknown, so a
 * day's records are spread evenly over it. Attacks of one day that name each other are written
 * together; references to attacks not yet in the store are removed, as nobody could have known
 * them. `known`: ids of the attacks in the store at the start.
 */
export function releasesOf(
  records: readonly ReplayRecord[],
  known: readonly string[],
  calendar: ZoneCalendar,
): Release[] {
  const present = new Set(known);
  const days = [...new Set(records.map(({ record }) => record.knownOn))].sort();
  return days.flatMap((day) => {
    const groups = grouped(records.filter(({ record }) => record.knownOn === day));
    const start = calendar.startOf(day).getTime();
    const length = calendar.startOf(addDays(day, 1)).getTime() - start;
    return groups.map((group, index) => {
      for (const { kind, record } of group) if (kind === 'attack') present.add(record.id);
      return {
        at: new Date(Math.floor(start + (length * (index + 1)) / (groups.length + 1))),
        drafts: group.map((one) => draftOf(one, present)),
      };
    });
  });
}

function grouped(records: readonly ReplayRecord[]): ReplayRecord[][] {
  const byOrder = orderOf(records);
  const left = new Set(records.toSorted(byOrder));
  const groups: ReplayRecord[][] = [];
  for (const first of left) {
    const group = [first];
    left.delete(first);
    // The loop adds to `group`, so it also visits the new members.
    for (const member of group) {
      for (const other of left) {
        if (!belongTogether(member, other)) continue;
        group.push(other);
        left.delete(other);
      }
    }
    groups.push(group.sort(byOrder));
  }
  return groups;
}

function belongTogether(a: ReplayRecord, b: ReplayRecord): boolean {
  if (a.kind !== b.kind) return false;
  return a.record.id === b.record.id || names(a, b) || names(b, a);
}

function names(a: ReplayRecord, b: ReplayRecord): boolean {
  return a.kind === 'attack' && a.record.possibleOverlap.includes(b.record.id);
}

function orderOf(records: readonly ReplayRecord[]): (a: ReplayRecord, b: ReplayRecord) => number {
  const keyOf = ({ kind, record }: ReplayRecord) => `${kind} ${record.id}`;
  const ranks = new Map<string, number>();
  for (const one of records) if (!ranks.has(keyOf(one))) ranks.set(keyOf(one), ranks.size);
  const rankOf = (one: ReplayRecord) => ranks.get(keyOf(one)) ?? ranks.size;
  return (a, b) => rankOf(a) - rankOf(b) || a.record.version - b.record.version;
}

function draftOf({ kind, record }: ReplayRecord, present: ReadonlySet<string>): Draft {
  const which = record.version === 1 ? 'first' : 'next';
  const { knownUntil: _, received: __, ...body } = record;
  if (kind === 'statement') return { which, kind, body: statementBody.parse(body) };
  const possibleOverlap = record.possibleOverlap.filter((id) => present.has(id));
  return { which, kind, body: attackBody.parse({ ...body, possibleOverlap }) };
}
