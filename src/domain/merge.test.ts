import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttackColumns, at, isRowCurrentOn } from './columns';
import { dayFromNumber, dayNumber } from './day';
import { withAttackVersions, withStatementVersions } from './merge';
import type { Statement } from './records';
import { winterDay } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { attackHistories } from './testing/histories';
import { anAttack, aStatement } from './testing/records';
import { isCurrentOn, versionKey, withKnownUntil } from './versions';

const empty = attackColumns([]);
const nowhere = { revision: 0 };

/** What the columns say in words: one line for each row, free of the order of the dictionaries. */
function lines({ columns, dictionaries, rows }: AttackColumns): string[] {
  return Array.from({ length: rows }, (_, row) =>
    [
      columns.id[row],
      at(columns.version, row),
      dayFromNumber(at(columns.start, row)),
      dayFromNumber(at(columns.end, row)),
      dayFromNumber(at(columns.knownOn, row)),
      at(columns.knownUntil, row),
      at(columns.low, row),
      at(columns.high, row),
      dictionaries.actor[at(columns.actor, row)] ?? null,
      dictionaries.place[at(columns.place, row)] ?? null,
      dictionaries.governorates[at(columns.governorates, row)]?.join('+'),
      dictionaries.status[at(columns.status, row)],
      dictionaries.target[at(columns.target, row)],
      dictionaries.means[at(columns.means, row)],
      dictionaries.overlaps[at(columns.overlaps, row)]?.join('+'),
    ].join(' '),
  );
}

/** Ids of the records that are current on a day. */
function currentIds(columns: AttackColumns, today: string): string[] {
  const now = dayNumber(days(today).start);
  return columns.columns.id.filter((_, row) => isRowCurrentOn(columns.columns, row, now)).sort();
}

describe('attacks that come in', () => {
  test('any order, with repeats and in any batches, ends in the same columns', () => {
    fc.assert(
      fc.property(
        attackHistories.chain((all) =>
          fc.record({
            all: fc.constant(all),
            drawn: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
            batch: fc.integer({ min: 1, max: 5 }),
          }),
        ),
        ({ all, drawn, batch }) => {
          let columns = empty;
          for (let first = 0; first < drawn.length; first += batch) {
            columns = withAttackVersions(columns, drawn.slice(first, first + batch), nowhere);
          }
          expect(lines(columns)).toEqual(lines(withAttackVersions(empty, all, nowhere)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('on every day the rows are current that the versions say', () => {
    fc.assert(
      fc.property(attackHistories, winterDay, (all, today) => {
        const columns = withAttackVersions(empty, all, nowhere);
        const current = withKnownUntil(all)
          .filter((one) => isCurrentOn(one, today) && !one.background)
          .map(({ id }) => id);
        expect(currentIds(columns, today)).toEqual(current.sort());
      }),
    );
  });

  test('a version that is there changes nothing but how far the columns are', () => {
    const one = anAttack('one', '2021-12-01');
    const columns = withAttackVersions(empty, [one], { revision: 2 });
    const again = withAttackVersions(columns, [one], { revision: 3 });
    expect(again.columns).toBe(columns.columns);
    expect(again.revision).toBe(3);
    expect(withAttackVersions(again, [one], nowhere)).toMatchObject({ revision: 3 });
  });

  test('an earlier version that comes late does not stand again', () => {
    const first = anAttack('one', '2021-12-01');
    const second = { ...first, version: 2, knownOn: days('2021-12-05').start, retracted: true };
    const columns = withAttackVersions(
      withAttackVersions(empty, [second], nowhere),
      [first],
      nowhere,
    );
    expect(currentIds(columns, '2021-12-04')).toEqual(['one']);
    expect(currentIds(columns, '2021-12-05')).toEqual([]);
  });
});

describe('statements that come in', () => {
  const first = aStatement('said', '2021-12-01');
  const second: Statement = { ...first, version: 2, knownOn: days('2021-12-05').start };

  test('the version before ends where the next begins, whichever came first', () => {
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const all = order.reduce<readonly Statement[]>(
        (known, one) => withStatementVersions(known, [one]),
        [],
      );
      const until = new Map(all.map((one) => [versionKey(one), one.knownUntil]));
      expect(until).toEqual(
        new Map([
          ['said@1', '2021-12-05'],
          ['said@2', null],
        ]),
      );
    }
  });

  test('the list stays the same one where nothing is new', () => {
    const known = withStatementVersions([], [first]);
    expect(withStatementVersions(known, [first, first])).toBe(known);
  });
});
