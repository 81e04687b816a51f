import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isRowCurrentOn } from '../../src/domain/columns';
import { addDays, day, dayNumber } from '../../src/domain/day';
import { daysOf } from '../../src/domain/day-range';
import type { Attack } from '../../src/domain/records';
import { allAttacks } from '../testing/queries';
import { anAttack, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Draft } from './store';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const began = day('2021-12-01');

/** One more version of one of three records, some days after the one before it. */
const change = fc.record({
  record: fc.constantFrom('x', 'y', 'z'),
  daysLater: fc.integer({ min: 0, max: 3 }),
  low: fc.integer({ min: 0, max: 5 }),
  retracted: fc.boolean(),
  background: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
const batches = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

/** What a batch of changes sends, and makes of the versions there were, in its order. */
function changed(versions: readonly Attack[], batch: readonly Change[], run: string) {
  const all = [...versions];
  const sent: Attack[] = [];
  for (const { record, daysLater, ...says } of batch) {
    const id = `${run}-${record}`;
    const last = all.findLast((one) => one.id === id);
    const knownOn = addDays(last?.knownOn ?? began, daysLater);
    const version = (last?.version ?? 0) + 1;
    const next = anAttack(id, began, { high: null, knownOn, version, ...says });
    sent.push(next);
    const isNews =
      last === undefined || !isDeepStrictEqual({ ...next, version: 0 }, { ...last, version: 0 });
    if (isNews) all.push(next);
  }
  return { all, sent };
}

/** Of each record its last version known on a day, where that one counts. */
function currentOn(versions: readonly Attack[], today: string): string[] {
  const last = new Map<string, Attack>();
  for (const one of versions) if (one.knownOn <= today) last.set(one.id, one);
  return [...last.values()]
    .filter(({ retracted, background }) => !retracted && !background)
    .map(({ id, version, low }) => `${id}@${version}: ${low}`)
    .sort();
}

describe.each(storeKinds)('what is current in a store on %s', (_, openNew) => {
  it('is on every day what the changes until then say, in lists and columns', async () => {
    const store = await openNew({ ...seed, attacks: [] }, afterAll);
    afterAll(() => store.close());
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(batches, async (changes) => {
        const run = `run-${++runs}`;
        let versions: Attack[] = [];
        for (const batch of changes) {
          const before = versions.length;
          const { all, sent } = changed(versions, batch, run);
          versions = all;
          const drafts = sent.map(({ knownUntil: _, received, ...body }): Draft => {
            return { which: body.version === 1 ? 'first' : 'next', kind: 'attack', body };
          });
          const { kind } = await store.write(drafts);
          expect(kind).toBe(all.length > before ? 'written' : 'repeated');
        }
        const id = [...new Set(versions.map((one) => one.id))];
        const { columns } = await store.attackColumns();
        for (const today of daysOf({ start: addDays(began, -1), end: addDays(began, 12) })) {
          const expected = currentOn(versions, today);
          const listed = await store.attacks({ ...allAttacks, id, asOf: today });
          const items = listed.items.map((one) => `${one.id}@${one.version}: ${one.low}`);
          expect(items.sort(), `listed on ${today}`).toEqual(expected);
          const rows = columns.id.flatMap((name, row) =>
            name.startsWith(`${run}-`) && isRowCurrentOn(columns, row, dayNumber(today))
              ? [`${name}@${columns.version[row]}: ${columns.low[row]}`]
              : [],
          );
          expect(rows.sort(), `in columns on ${today}`).toEqual(expected);
        }
        const now = await store.attacks({ ...allAttacks, id });
        expect(now.total).toBe(currentOn(versions, '2199-12-31').length);
      }),
      { numRuns: 25 },
    );
  });
});
