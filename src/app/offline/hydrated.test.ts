import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answeredAt, stamped } from '../../api/answered-at';
import type { PersistedAnswers } from '../../api/persisted-answers';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../api/queries';
import { FakeServer } from '../../api/stream/testing/fake-server';
import { expectAll, LivePage, openLine } from '../../api/stream/testing/live-page';
import { anAttack, aStatement } from '../../domain/testing/records';
import { hydrate, oldestHydrated } from './hydrated';

let server: FakeServer;
let page: LivePage;
let answer: () => void;

const keys = [datasetQuery.queryKey, attackColumnsQuery.queryKey, statementsQuery.queryKey];
const attack = (id: string) => anAttack(id, '2021-12-20', {});
const statement = (id: string) => aStatement(id, '2021-12-21', {});

/** What an earlier page of this server had, each answer from another moment. */
async function keptOf(): Promise<PersistedAnswers> {
  const earlier = new LivePage(server);
  await earlier.load();
  const [dataset, attacks, statements] = [
    earlier.client.getQueryData(datasetQuery.queryKey),
    earlier.client.getQueryData(attackColumnsQuery.queryKey),
    earlier.client.getQueryData(statementsQuery.queryKey),
  ];
  earlier.stop();
  earlier.client.clear();
  if (!dataset || !attacks || !statements) throw new Error('The earlier page had no picture.');
  return structuredClone({ dataset, attacks, statements });
}

/** Starts a page while the server says nothing, until `answer` is called. */
function startSilent(): void {
  server.gate = new Promise((resolve) => {
    answer = resolve;
  });
  page = new LivePage(server);
}

beforeEach(async () => {
  server = new FakeServer();
  server.writeAttack(attack('a'));
  server.writeStatement(statement('s'));
});

afterEach(() => {
  page.stop();
  page.client.clear();
  vi.unstubAllGlobals();
});

test('restored answers keep their own age until the server answers', async () => {
  const kept = await keptOf();
  stamped(kept.dataset, 3000);
  stamped(kept.attacks, 1000);
  stamped(kept.statements, 2000);
  startSilent();
  server.writeAttack(attack('b'));
  server.asked.length = 0;
  hydrate(page.client, kept);
  expect(page.attacks()).toEqual(['a.1']);
  expect(keys.map((key) => answeredAt(page.client.getQueryData(key)))).toEqual([3000, 1000, 2000]);
  expect(oldestHydrated(page.client)).toBe(1000);
  answer();
  await page.settle();
  expect(server.asked, 'each is asked for once').toHaveLength(3);
  expect(page.attacks()).toEqual(['a.1', 'b.1']);
  expect(oldestHydrated(page.client)).toBeNull();
});

test('an answer that is there is not replaced', async () => {
  const kept = await keptOf();
  page = new LivePage(server);
  await page.load();
  const dataset = page.dataset();
  hydrate(page.client, kept);
  expect(page.dataset()).toBe(dataset);
  expect(oldestHydrated(page.client)).toBeNull();
});

test('requests what is not persisted if only the dataset is', async () => {
  const { dataset } = await keptOf();
  startSilent();
  hydrate(page.client, { dataset, attacks: null, statements: null });
  expect([page.attacks(), page.statements()]).toEqual([null, null]);
  answer();
  await page.settle();
  expectAll(page, server);
});

test.each([
  ['before', [] as const],
  ['after', ['b'] as const],
])('what is written %s the answers is neither lost nor doubled', async (_when, ids) => {
  const kept = await keptOf();
  server.writeStatement(statement('missed'));
  startSilent();
  hydrate(page.client, kept);
  page.hear(openLine, server.heartbeat(), server.writeAttack(attack('c')));
  answer();
  await page.settle();
  for (const id of ids) page.hear(server.writeAttack(attack(id)));
  page.hear(server.heartbeat());
  await page.settle();
  expectAll(page, server);
  expect(oldestHydrated(page.client)).toBeNull();
});

test('the picture of another store is gone with the first answer', async () => {
  const kept = await keptOf();
  server = new FakeServer();
  server.replace();
  server.writeAttack(attack('other'));
  startSilent();
  hydrate(page.client, kept);
  page.hear(openLine, server.heartbeat());
  answer();
  await page.settle();
  expectAll(page, server);
});
