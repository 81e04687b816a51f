import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from './ledger';

function ledgerAt(lastEvent: number, ...ids: number[]): Ledger {
  const ledger = new Ledger();
  ledger.cover(lastEvent, []);
  for (const id of ids) ledger.note(id);
  return ledger;
}

test.each([
  ['nothing came', [], 5, false],
  ['the next ones', [6, 7], 7, false],
  ['old ones and repeats', [1, 5, 6, 6], 6, false],
  ['a hole', [6, 8], 6, true],
  ['a hole that was filled', [6, 8, 7], 8, false],
  ['all in the wrong order', [9, 8, 7, 6], 9, false],
])('%s', (_what, ids, contiguous, behind) => {
  const ledger = ledgerAt(5, ...ids);
  expect({ contiguous: ledger.contiguous, behind: ledger.behind }).toEqual({ contiguous, behind });
});

test('each event is new once', () => {
  const ledger = ledgerAt(5);
  expect([4, 5, 6, 8, 8, 6, 7, 7, 8].map((id) => ledger.note(id))).toEqual([
    'known',
    'known',
    'new',
    'new',
    'known',
    'known',
    'new',
    'known',
    'known',
  ]);
});

test('an event that the server speaks of and that did not come is missing', () => {
  const ledger = ledgerAt(5);
  ledger.reach(5);
  expect(ledger.behind).toBe(false);
  ledger.reach(6);
  expect(ledger.behind).toBe(true);
  ledger.note(6);
  expect(ledger.behind).toBe(false);
});

describe('a snapshot', () => {
  test('before it nothing is missing and everything is new, once', () => {
    const ledger = new Ledger();
    ledger.reach(7);
    expect([ledger.note(4), ledger.note(9), ledger.note(9)]).toEqual(['new', 'new', 'known']);
    expect([ledger.contiguous, ledger.behind]).toEqual([null, false]);
    ledger.cover(8, [4, 9]);
    expect([ledger.contiguous, ledger.behind]).toEqual([9, false]);
  });

  test('what was forgotten before it is missing, unless it has it', () => {
    const ledger = new Ledger();
    ledger.note(9);
    ledger.forget();
    ledger.cover(8, []);
    expect(ledger.behind).toBe(true);
    ledger.cover(9, []);
    expect(ledger.behind).toBe(false);
  });

  test('may be older than what was there: what is not kept is missing then', () => {
    const ledger = ledgerAt(5, 6, 7, 8);
    ledger.cover(6, [7, 8]);
    expect([ledger.contiguous, ledger.behind]).toEqual([8, false]);
    ledger.cover(5, [7, 8]);
    expect([ledger.contiguous, ledger.behind]).toEqual([5, true]);
  });
});

test('ids that begin anew are new again', () => {
  const ledger = ledgerAt(500, 501, 503);
  ledger.restart(10);
  expect([ledger.contiguous, ledger.behind, ledger.note(11)]).toEqual([10, false, 'new']);
});

/** What happens on the way to a page: an event comes, or a snapshot as of an event is taken. */
const happenings = (last: number) =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ event: fc.integer({ min: 1, max: last }) }) },
      { weight: 1, arbitrary: fc.record({ snapshot: fc.integer({ min: 0, max: last }) }) },
    ),
    { maxLength: 120 },
  );

test('in any order, with drops and repeats: each event is applied once or in the snapshot', () => {
  const runs = fc
    .integer({ min: 1, max: 40 })
    .chain((last) => fc.record({ last: fc.constant(last), happened: happenings(last) }));
  fc.assert(
    fc.property(runs, ({ last, happened }) => {
      const ledger = new Ledger();
      const applied = new Map<number, number>();
      let covered = -1;
      const take = (snapshot: number) => {
        covered = snapshot;
        for (const id of applied.keys()) if (id <= snapshot) applied.delete(id);
        ledger.cover(snapshot, applied.keys());
      };
      for (const one of happened) {
        if ('snapshot' in one) take(one.snapshot);
        else if (ledger.note(one.event) === 'new') {
          applied.set(one.event, (applied.get(one.event) ?? 0) + 1);
        }
      }
      if (covered < 0) take(0);
      ledger.reach(last);
      // The page has exactly what it says: all up to `contiguous`, or it knows that it is behind.
      const has = (id: number) => id <= covered || applied.has(id);
      const all = Array.from({ length: last }, (_, index) => index + 1);
      expect(ledger.behind).toBe(!all.every(has));
      if (ledger.behind) take(last);
      expect(ledger.contiguous).toBe(last);
      for (const id of all) expect((applied.get(id) ?? 0) + (id <= covered ? 1 : 0)).toBe(1);
    }),
    { numRuns: 500 },
  );
});
