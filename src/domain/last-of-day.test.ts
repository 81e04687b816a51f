import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './changes';
import { type AttackColumns, at, isRowCurrentOn } from './columns';
import { dayNumber } from './day';
import { lastOfDayRows, lastOfDayStatements } from './last-of-day';
import { withAttackVersions, withStatementVersions } from './merge';
import { winterDay } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { attackHistories, statementHistories } from './testing/histories';
import { anAttack, aStatement } from './testing/records';
import { isCurrentOn, versionKey, withKnownUntil } from './versions';

const empty = attackColumns([]);
const nowhere = { revision: 0 };
const known = (when: string) => days(when).start;

/** Ids, versions and days of the rows, in order. */
const rowsOf = ({ columns }: AttackColumns): string[] =>
  columns.id.map((id, row) =>
    [
      `${id}@${at(columns.version, row)}`,
      at(columns.start, row),
      at(columns.knownOn, row),
      at(columns.knownUntil, row),
      at(columns.low, row),
    ].join(' '),
  );

const currentOn = ({ columns }: AttackColumns, today: number): string[] =>
  columns.id.flatMap((id, row) =>
    isRowCurrentOn(columns, row, today) ? `${id}@${at(columns.version, row)}` : [],
  );

test('on every day the same versions of attacks stand, and the same changed', () => {
  fc.assert(
    fc.property(attackHistories, winterDay, winterDay, (all, today, since) => {
      const whole = withAttackVersions(empty, all, nowhere);
      const kept = lastOfDayRows(whole);
      expect(currentOn(kept, dayNumber(today))).toEqual(currentOn(whole, dayNumber(today)));
      const counts = (columns: AttackColumns) =>
        Object.values(changesBetween(columns, since, today)).map((found) =>
          found.map(({ id }) => id),
        );
      expect(counts(kept)).toEqual(counts(whole));
    }),
    { numRuns: 500 },
  );
});

test('no two versions of an attack are left of one day that say the same of who, where and how many', () => {
  fc.assert(
    fc.property(attackHistories, (all) => {
      const { columns } = lastOfDayRows(withAttackVersions(empty, all, nowhere));
      const seen = columns.id.flatMap((id, row) => {
        const { knownOn, knownUntil, arrival, actor, governorates, low } = columns;
        // A version of the same day that stands, or withdraws, is left beside one that came first.
        if (at(arrival, row) < 0 || at(knownUntil, row) !== at(knownOn, row)) return [];
        return [knownOn, actor, governorates, low].reduce(
          (key, one) => `${key} ${at(one, row)}`,
          id,
        );
      });
      const ends = columns.id.flatMap((id, row) =>
        at(columns.knownUntil, row) === at(columns.knownOn, row)
          ? []
          : `${id} ${at(columns.knownOn, row)}`,
      );
      expect(new Set(ends).size).toBe(ends.length);
      expect(new Set(seen).size).toBe(seen.length);
      const latest = new Map(all.map((one) => [one.id, one.version]));
      const left = new Set(columns.id.map((id, row) => `${id}@${at(columns.version, row)}`));
      for (const [id, version] of latest) expect(left).toContain(`${id}@${version}`);
    }),
  );
});

test('attacks dropped as they come, in any order and with repeats, end as when dropped at last', () => {
  const drawn = attackHistories.chain((all) =>
    fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      batch: fc.integer({ min: 1, max: 5 }),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ all, order, batch }) => {
      let columns = empty;
      for (let first = 0; first < order.length; first += batch) {
        const came = order.slice(first, first + batch);
        columns = lastOfDayRows(withAttackVersions(columns, came, nowhere));
      }
      const whole = withAttackVersions(empty, all, nowhere);
      expect(rowsOf(columns)).toEqual(rowsOf(lastOfDayRows(whole)));
    }),
    { numRuns: 500 },
  );
});

test('a withdrawal that was corrected on a later day still ends the version before it', () => {
  const first = anAttack('one', '2021-12-01');
  const withdrawn = { ...first, version: 2, knownOn: known('2021-12-03'), retracted: true };
  const back = { ...first, version: 3, knownOn: known('2021-12-05') };
  const again = { ...back, version: 4, low: 2, high: 2 };
  const columns = lastOfDayRows(
    withAttackVersions(empty, [first, withdrawn, back, again], nowhere),
  );
  expect([...Array.from(columns.columns.version)]).toEqual([1, 2, 4]);
  expect(currentOn(columns, dayNumber(known('2021-12-04')))).toEqual([]);
  expect(currentOn(columns, dayNumber(known('2021-12-05')))).toEqual(['one@4']);
});

test('if every version is the last of its day, nothing changes', () => {
  const first = anAttack('one', '2021-12-01');
  const withdrawn = { ...first, version: 2, knownOn: known('2021-12-03'), retracted: true };
  const columns = withAttackVersions(empty, [first, withdrawn], nowhere);
  expect(lastOfDayRows(columns)).toBe(columns);
  expect(lastOfDayRows(empty)).toBe(empty);
  const said = aStatement('said', '2021-12-01');
  const all = withKnownUntil([said, { ...said, version: 2, knownOn: known('2021-12-02') }]);
  expect(lastOfDayStatements(all)).toBe(all);
});

test('statements are dropped in the same way', () => {
  fc.assert(
    fc.property(statementHistories, winterDay, fc.integer({ min: 1, max: 5 }), (all, today, n) => {
      const kept = lastOfDayStatements(withKnownUntil(all));
      const shown = (list: typeof kept) =>
        list.filter((one) => isCurrentOn(one, today)).map(versionKey);
      expect(shown(kept)).toEqual(shown(withKnownUntil(all)));
      let came: typeof kept = [];
      for (let first = 0; first < all.length; first += n) {
        came = lastOfDayStatements(withStatementVersions(came, all.slice(first, first + n)));
        // One that was dropped may come again.
        came = lastOfDayStatements(withStatementVersions(came, all.slice(first, first + 1)));
      }
      expect(came).toEqual(kept);
    }),
    { numRuns: 500 },
  );
});
