import { expect, onTestFinished, test, vi } from 'vitest';
import { day } from '../../domain/day';
import { emptyDataset, keyDate } from '../../domain/testing/dataset';
import { anAttack } from '../../domain/testing/records';
import { datasetAt } from './dataset-at';
import { FakeServer } from './testing/fake-server';
import { LivePage } from './testing/live-page';

const [own, newer] = ['000000000005', '000000000006'];
const writtenAt = '2021-12-30T09:00:00Z';
const asOf = day('2021-12-30');
const dataset = { ...emptyDataset, revision: 5, history: own, writtenAt, asOf };
const later = { revision: 6, history: newer, writtenAt: null };
const next = day('2021-12-31');

const at = (today = dataset.asOf, live = false) => ({ today, live });

test.each([
  [
    'a new day and revision',
    { revision: 6, history: newer, clock: at(next) },
    { ...later, asOf: next },
  ],
  ['a new revision', { revision: 6, history: newer, clock: at() }, later],
  ['a new write, from an answer', { revision: 6, history: newer, clock: null }, later],
  ['a new day', { revision: 5, history: own, clock: at(next) }, { asOf: next }],
  [
    'a day that moves on from now',
    { revision: 5, history: own, clock: at(dataset.asOf, true) },
    { live: true },
  ],
])('%s', (_what, server, changes) => {
  expect(datasetAt(dataset, server)).toEqual({ ...dataset, ...changes });
});

test.each([
  ['nothing new', { revision: 5, history: own, clock: at() }],
  ['nothing new, from an answer', { revision: 5, history: own, clock: null }],
  [
    'told before the dataset was asked for',
    { revision: 4, history: '000000000004', clock: at(next) },
  ],
])('%s: the same object', (_what, server) => {
  expect(datasetAt(dataset, server)).toBe(dataset);
});

async function opened() {
  const server = new FakeServer();
  server.writeAttack(anAttack('a', '2021-12-20'));
  const page = new LivePage(server);
  onTestFinished(() => {
    page.stop();
    page.client.clear();
    vi.unstubAllGlobals();
  });
  await page.load();
  page.hear(server.heartbeat());
  server.asked.length = 0;
  return { server, page };
}

const { sources } = anAttack('a', '2021-12-20');
const renewed = { keyDates: [keyDate('renewed', '2021-12-31', { sources })] };

const asked = (server: FakeServer) => server.asked.filter((path) => !path.includes('changes'));

test('an open page asks for key dates that a restart of the server renewed, and only for them', async () => {
  const { server, page } = await opened();
  server.renew(renewed);
  await page.follow(server.heartbeat());
  expect(page.dataset()).toMatchObject({ ...renewed, revision: 3 });
  await page.follow(server.heartbeat());
  expect(asked(server)).toEqual(['./api/dataset']);
});

test('records are no reason to ask for the dataset', async () => {
  const { server, page } = await opened();
  await page.follow(server.writeAttack(anAttack('b', '2021-12-20')));
  expect(page.dataset()).toMatchObject({ revision: 3 });
  expect(asked(server)).toEqual([]);
});

test('a restart that renews facts is heard of together with what was written before it', async () => {
  const { server, page } = await opened();
  server.writeAttack(anAttack('b', '2021-12-20'));
  server.renew(renewed);
  await page.follow(server.heartbeat());
  expect(page.dataset()).toMatchObject({ ...renewed, revision: 4 });
});

test('a restart that renews facts is heard of together with what was written after it', async () => {
  const { server, page } = await opened();
  server.renew(renewed);
  await page.follow(server.writeAttack(anAttack('b', '2021-12-20')));
  expect(page.dataset()).toMatchObject({ ...renewed, revision: 4 });
  expect(asked(server)).toEqual(['./api/dataset']);
});

test('a slow answer from before the last write does not put the dataset back', async () => {
  const { server, page } = await opened();
  let release = () => {};
  server.gate = new Promise((resolve) => {
    release = resolve;
  });
  server.gatedPath = './api/dataset';
  server.renew(renewed);
  page.hear(server.heartbeat());
  await vi.waitFor(() => expect(asked(server)).toEqual(['./api/dataset']));
  page.hear(server.writeAttack(anAttack('b', '2021-12-20')));
  await vi.waitFor(() => {
    page.clock.pass(1000);
    expect(page.dataset()?.revision).toBe(4);
  });
  release();
  await page.settle();
  expect(page.dataset()).toMatchObject({ ...renewed, revision: 4 });
});

test('a restart is heard of after the store was put back to fewer writes', async () => {
  const { server, page } = await opened();
  for (const id of ['b', 'c', 'd'])
    await page.follow(server.writeAttack(anAttack(id, '2021-12-20')));
  server.loseAfter(2);
  server.branch = 1;
  await page.follow(server.heartbeat());
  page.clock.pass(2000);
  server.renew(renewed);
  await page.follow(server.heartbeat());
  page.clock.pass(2000);
  await page.settle();
  expect(page.dataset()).toMatchObject({ ...renewed, revision: 3 });
});
