import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { stamped } from '../../api/answered-at';
import { persistedVersion } from '../../api/persisted-answers';
import { attackColumnsQuery, datasetQuery } from '../../api/queries';
import { FakeClock } from '../../api/stream/testing/fake-clock';
import { emptyDataset } from '../../domain/testing/dataset';
import { reportAttacks } from '../../domain/testing/report';
import type { PersistedChanges } from './persisted-store';
import { gatherMs, minIntervalMs, Persister } from './persister';

let clock: FakeClock;
let client: QueryClient;
let keeper: Persister;
let written: PersistedChanges[];
let tried: number;
let heardAt: number | null;
let isFull: boolean;

const dataset = (revision: number, at: number) =>
  client.setQueryData(datasetQuery.queryKey, stamped({ ...emptyDataset, revision }, at));
const timeOf = (at: number) => ({ version: persistedVersion, at });

beforeEach(() => {
  clock = new FakeClock();
  // As the queries have it: an equal answer is a newer one.
  client = new QueryClient({ defaultOptions: { queries: { structuralSharing: false } } });
  written = [];
  tried = 0;
  heardAt = null;
  isFull = false;
  keeper = new Persister(client, {
    write: async (changes) => {
      tried += 1;
      if (isFull) throw new Error('the disk is full');
      written.push(changes);
    },
    heardAt: () => heardAt,
    now: clock.now,
    setTimer: clock.setTimer,
  });
});

test('what comes together is written together, with when it came', () => {
  keeper.schedule();
  const data = dataset(1, 20);
  const attacks = { ...reportAttacks };
  client.setQueryData(attackColumnsQuery.queryKey, stamped(attacks, 30));
  keeper.schedule();
  clock.pass(gatherMs);
  expect(written).toEqual([
    { dataset: { data, time: timeOf(20) }, attacks: { data: attacks, time: timeOf(30) } },
  ]);
});

test('nothing is written that is no newer, and no timer is left', () => {
  keeper.schedule();
  clock.pass(gatherMs);
  dataset(1, 20);
  keeper.schedule();
  clock.pass(minIntervalMs);
  keeper.schedule();
  clock.pass(minIntervalMs);
  expect(written).toHaveLength(1);
  expect(clock.waiting).toBe(0);
});

test('for an unchanged answer only the time is written, at most every 30 seconds', () => {
  dataset(1, 0);
  for (let second = 0; second < 300; second += 1) {
    heardAt = clock.now();
    keeper.schedule();
    clock.pass(1000);
  }
  expect(written.length).toBeGreaterThan(8);
  expect(written.length).toBeLessThanOrEqual(11);
  expect(written.slice(1).every((one) => one.dataset?.data === undefined)).toBe(true);
  expect(written.at(-1)?.dataset?.time.at).toBeGreaterThan(260_000);
});

test('an answer that the disk does not have yet waits for no other', () => {
  dataset(1, 0);
  keeper.schedule();
  clock.pass(gatherMs);
  keeper.schedule();
  client.setQueryData(attackColumnsQuery.queryKey, stamped({ ...reportAttacks }, 600));
  keeper.schedule();
  clock.pass(gatherMs);
  expect(written.map((one) => Object.keys(one))).toEqual([['dataset'], ['attacks']]);
});

test('a page that is hidden writes what it has at once', () => {
  dataset(1, 0);
  keeper.save();
  dataset(2, 100);
  keeper.schedule();
  keeper.save();
  expect(written.map((one) => one.dataset?.time.at)).toEqual([0, 100]);
  expect(clock.waiting).toBe(0);
});

test('what came from the disk is not written there', () => {
  dataset(1, 0);
  keeper.markSaved();
  keeper.save();
  expect(written).toEqual([]);
});

test('what could not be written is written with the next', async () => {
  isFull = true;
  dataset(1, 0);
  keeper.save();
  await Promise.resolve();
  await Promise.resolve();
  isFull = false;
  keeper.schedule();
  clock.pass(minIntervalMs);
  expect(written).toMatchObject([{ dataset: { data: { revision: 1 } } }]);
});

test('after a failed write, writes at most every 30 seconds', async () => {
  isFull = true;
  dataset(1, 0);
  for (let second = 0; second < 120; second += 1) {
    heardAt = clock.now();
    keeper.schedule();
    clock.pass(1000);
    await Promise.resolve();
    await Promise.resolve();
  }
  expect(tried).toBeGreaterThan(2);
  expect(tried).toBeLessThanOrEqual(5);
  expect(written).toEqual([]);
});

test('stopped, it keeps nothing', () => {
  dataset(1, 0);
  keeper.schedule();
  keeper.stop();
  clock.pass(minIntervalMs);
  keeper.save();
  expect(written).toEqual([]);
});
