import { attackBody, statementBody } from '../../src/api/write-bodies';
import { addDays } from '../../src/domain/day';
import type { Attack, Statement } from '../../src/domain/records';
import type { ZoneCalendar } from '../clock/zoned-day';
import type { Draft } from '../store/store';

/** Records to be written together at an instant of the replay. */
export interface Release {
  readonly at: Date;
  readonly drafts: readonly Draft[];
}

/** A version of a record, with what it is of. */
export type Coming =
  | { readonly kind: 'attack'; readonly record: Attack }
  | { readonly kind: 'statement'; readonly record: Statement };

/**
 * The records as they are to be written, in the order in which they became known. Nothing says at which
 * hour of its day, so they are spread evenly over it. Attacks of one day that name each other come
 * together; a name of an attack that is in the store neither before nor with it is left out, as nobody
 * could have known it. `known` are the ids of the attacks that are in the store at the start.
 */
export function releasesOf(
  records: readonly Coming[],
  known: readonly string[],
  calendar: ZoneCalendar,
): Release[] {
  const there = new Set(known);
  const days = [...new Set(records.map(({ record }) => record.knownOn))].sort();
  return days.flatMap((day) => {
    const groups = grouped(records.filter(({ record }) => record.knownOn === day));
    const start = calendar.startOf(day).getTime();
    const length = calendar.startOf(addDays(day, 1)).getTime() - start;
    return groups.map((group, index) => {
      for (const { kind, record } of group) if (kind === 'attack') there.add(record.id);
      return {
        at: new Date(Math.floor(start + (length * (index + 1)) / (groups.length + 1))),
        drafts: group.map((one) => draftOf(one, there)),
      };
    });
  });
}

/** The records of a day in their order, those together that name each other. */
function grouped(records: readonly Coming[]): Coming[][] {
  const inTurn = turnsOf(records);
  const left = new Set(records.toSorted(inTurn));
  const groups: Coming[][] = [];
  for (const first of left) {
    const group = [first];
    left.delete(first);
    // The group grows while it is gone through.
    for (const member of group) {
      for (const other of left) {
        if (!belongTogether(member, other)) continue;
        group.push(other);
        left.delete(other);
      }
    }
    groups.push(group.sort(inTurn));
  }
  return groups;
}

function belongTogether(a: Coming, b: Coming): boolean {
  if (a.kind !== b.kind) return false;
  return a.record.id === b.record.id || names(a, b) || names(b, a);
}

function names(a: Coming, b: Coming): boolean {
  return a.kind === 'attack' && a.record.possibleOverlap.includes(b.record.id);
}

/** The order of the list, in which records of one day are received too; the versions of each in their own. */
function turnsOf(records: readonly Coming[]): (a: Coming, b: Coming) => number {
  const keyOf = ({ kind, record }: Coming) => `${kind} ${record.id}`;
  const turns = new Map<string, number>();
  for (const one of records) if (!turns.has(keyOf(one))) turns.set(keyOf(one), turns.size);
  const turnOf = (one: Coming) => turns.get(keyOf(one)) ?? turns.size;
  return (a, b) => turnOf(a) - turnOf(b) || a.record.version - b.record.version;
}

/** The record as the body of a write; how long it stood is not for a body to say. */
function draftOf({ kind, record }: Coming, there: ReadonlySet<string>): Draft {
  const which = record.version === 1 ? 'first' : 'next';
  const { knownUntil: _, received: __, ...body } = record;
  if (kind === 'statement') return { which, kind, body: statementBody.parse(body) };
  const possibleOverlap = record.possibleOverlap.filter((id) => there.has(id));
  return { which, kind, body: attackBody.parse({ ...body, possibleOverlap }) };
}
