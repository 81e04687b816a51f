import { setImmediate } from 'node:timers/promises';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { attackColumns } from '../domain/testing/columns';
import { emptyDataset } from '../domain/testing/dataset';
import { anAttack, aStatement } from '../domain/testing/records';
import { readLooked, writeLooked } from './kept-looked';
import { followKept, keepRecords } from './kept-records';
import { attackColumnsQuery, datasetQuery, statementsQuery } from './queries';
import { afterHearing, lineState, noLineYet } from './stream/line';
import { FakeServer } from './stream/testing/fake-server';
import { LivePage } from './stream/testing/live-page';

beforeEach(() => {
  localStorage.clear();
  lineState.set(noLineYet);
});
afterEach(() => vi.unstubAllGlobals());

/** A visit to a server at the write `history`.`revision`, which answers with `status` whether it has an earlier one. */
function visit(history: string, revision: number, status = 200) {
  const fetching = vi.fn(async () => new Response(JSON.stringify(emptyDataset), { status }));
  vi.stubGlobal('fetch', fetching);
  const client = new QueryClient();
  client.setQueryData(datasetQuery.queryKey, { ...emptyDataset, history, revision });
  client.setQueryData(attackColumnsQuery.queryKey, attackColumns([{ when: '2021-12-18' }]));
  const statements = [aStatement('s', '2021-12-18'), aStatement('t', '2021-12-18')];
  client.setQueryData(statementsQuery.queryKey, { statements, revision: 0 });
  const stop = followKept(client);
  onTestFinished(stop);
  return {
    client,
    asked: () => fetching.mock.calls.length,
    others: () => lineState.get().others,
    /** All that was asked for is answered, and what follows from it is done. */
    settle: async () => {
      await Promise.all(fetching.mock.results.map(({ value }) => value));
      await vi.dynamicImportSettled();
      await setImmediate();
    },
    leave: () => {
      dispatchEvent(new Event('pagehide'));
      stop();
      lineState.set(noLineYet);
    },
  };
}

async function leftAt(history: string, revision: number): Promise<void> {
  const first = visit(history, revision);
  await first.settle();
  first.leave();
}

test.each([
  ['the same write', 'aaaaaaaaaaaa', 3, 200, 0],
  ['a later write, which has the one before', 'bbbbbbbbbbbb', 9, 200, 1],
  // While a page is loaded again, the old one may hear of a write that the new one was answered before.
  ['an earlier write, whose server has the later one', 'bbbbbbbbbbbb', 2, 200, 1],
])('a next visit says nothing at %s', async (_what, history, revision, status, asked) => {
  await leftAt('aaaaaaaaaaaa', 3);
  const page = visit(history, revision, status);
  await page.settle();
  expect(page.asked()).toBe(asked);
  expect(page.others()).toBeNull();
});

test.each([
  ['the same number of another write', 3],
  ['a lower number', 1],
  ['a higher number without the one before', 9],
])('a next visit says that the records are others: %s', async (_what, revision) => {
  await leftAt('aaaaaaaaaaaa', 3);
  writeLooked({ last: { id: 's', received: 1 }, unseen: [] });
  const page = visit('bbbbbbbbbbbb', revision, 410);
  await vi.waitFor(() => expect(page.others()).not.toBeNull());
  expect(page.others()?.kept).toMatchObject({
    history: 'aaaaaaaaaaaa',
    revision: 3,
    attacks: 1,
    statements: 2,
  });
  expect(readLooked(), 'what was looked at is of the other history').toBeNull();
});

test('what is looked at after the notice is kept, until another one', async () => {
  await leftAt('aaaaaaaaaaaa', 3);
  const page = visit('bbbbbbbbbbbb', 3, 410);
  await vi.waitFor(() => expect(page.others()).not.toBeNull());
  const looked = { last: { id: 't', received: 2 }, unseen: [] };
  writeLooked(looked);
  lineState.set(afterHearing(lineState.get(), 15_000));
  expect(readLooked()).toEqual(looked);
  const others = { since: 20_000, attacks: undefined, statements: undefined };
  lineState.set({ ...lineState.get(), others: { ...others, polled: null, kept: null } });
  expect(readLooked()).toBeNull();
});

test.each([
  ['the stream has not said the same', false],
  ['the stream has said the same, which is nothing new', true],
])('after it the stream says that the store changed once more: %s', async (_what, isTold) => {
  await leftAt('aaaaaaaaaaaa', 3);
  const server = new FakeServer();
  server.writeAttack(anAttack('a', '2021-12-20'));
  const page = new LivePage(server);
  onTestFinished(() => page.stop());
  await page.load();
  server.failures.push(410);
  onTestFinished(followKept(page.client));
  await vi.waitFor(() => expect(lineState.get().others?.kept).toMatchObject({ revision: 3 }));
  const said = lineState.get().others;
  if (isTold) page.hear(server.heartbeat());
  await page.settle();
  expect(lineState.get().others).toBe(said);
  server.loseAfter(1);
  server.branch = 7;
  await page.follow(server.writeAttack(anAttack('a', '2021-12-20')));
  expect(lineState.get().others).toMatchObject({ kept: null, attacks: { rows: 1 } });
  await page.settle();
});

test('it is said at each visit until the reader has dismissed it', async () => {
  await leftAt('aaaaaaaaaaaa', 3);
  for (const _again of [1, 2]) {
    const page = visit('bbbbbbbbbbbb', 3, 410);
    await vi.waitFor(() => expect(page.others()).not.toBeNull());
    page.leave();
  }
  const last = visit('bbbbbbbbbbbb', 3, 410);
  await vi.waitFor(() => expect(last.others()).not.toBeNull());
  keepRecords(last.client);
  last.leave();
  const after = visit('bbbbbbbbbbbb', 3, 410);
  await after.settle();
  expect([after.others(), after.asked()]).toEqual([null, 0]);
});

test('a wall that starts anew each night says it for a day in all', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  await leftAt('aaaaaaaaaaaa', 3);
  const since: (number | undefined)[] = [];
  for (const _night of [1, 2, 3]) {
    const page = visit('bbbbbbbbbbbb', 3, 410);
    await page.settle();
    since.push(page.others()?.since);
    vi.setSystemTime(Date.now() + 15 * 3_600_000);
    page.leave();
  }
  expect(since).toEqual([expect.any(Number), since[0], undefined]);
});

test('the picture that a wall kept is not taken for what the server has', async () => {
  await leftAt('aaaaaaaaaaaa', 3);
  const page = visit('aaaaaaaaaaaa', 3, 410);
  page.leave();
  const { queryKey } = datasetQuery;
  const { client } = page;
  const own = { ...emptyDataset, history: 'aaaaaaaaaaaa', revision: 3 };
  client.setQueryData(queryKey, own);
  await client.invalidateQueries({ queryKey, refetchType: 'none' });
  onTestFinished(followKept(client));
  await page.settle();
  expect(page.others()).toBeNull();
  client.setQueryData(queryKey, { ...own, history: 'bbbbbbbbbbbb' });
  await vi.waitFor(() => expect(page.others()).not.toBeNull());
});

test('a server that does not answer is asked again with the next data', async () => {
  await leftAt('aaaaaaaaaaaa', 3);
  const page = visit('bbbbbbbbbbbb', 9, 503);
  await vi.waitFor(() => expect(page.asked()).toBe(1));
  await page.settle();
  expect(page.others()).toBeNull();
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 410 }));
  page.client.setQueryData(datasetQuery.queryKey, {
    ...emptyDataset,
    history: 'cccccccccccc',
    revision: 10,
  });
  await vi.waitFor(() => expect(page.others()).not.toBeNull());
});
