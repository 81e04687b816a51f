import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAttack, aStatement } from '../../domain/testing/records';
import { answeredAt } from '../answered-at';
import { attackColumnsQuery } from '../queries';
import type { LineMessage } from './messages';
import { FakeServer } from './testing/fake-server';
import { expectAll, LivePage, lineAt } from './testing/live-page';

let server: FakeServer;
let page: LivePage;

const snapshot = ['./api/attacks/columns', './api/statements?versions=all&limit=1000'];
/** What was missed may have renewed the dataset, so that it is asked for too. */
const asked = () => server.asked.filter((path) => path !== './api/dataset');
const attack = (id: string, version = 1) => anAttack(id, '2021-12-20', { version });
const statement = (id: string, version = 1) => aStatement(id, '2021-12-21', { version });

beforeEach(async () => {
  server = new FakeServer();
  server.writeAttack(attack('a'));
  server.writeStatement(statement('s'));
  page = new LivePage(server);
  await page.load();
  server.asked.length = 0;
});

afterEach(() => {
  page.stop();
  page.client.clear();
  vi.unstubAllGlobals();
});

test.each([
  ['a heartbeat speaks of it', () => [server.heartbeat()]],
  ['a hole', () => [server.writeAttack(attack('c'))]],
  ['the line is further', () => [{ ...lineAt(3), line: 'opening' as const }]],
  ['the server no longer keeps it', () => [server.snapshotHint()]],
])('%s: a snapshot is taken of both', async (_what, told) => {
  server.writeStatement(statement('missed'));
  page.hear(...told());
  await page.settle();
  expect(asked().toSorted()).toEqual(snapshot);
  expectAll(page, server);
  page.hear(server.heartbeat());
  await page.settle();
  expect(asked()).toHaveLength(2);
});

test.each([
  ['no JSON', '{'],
  ['no record', '{"kind":"attack"}'],
  [
    'a record that breaks the contract',
    JSON.stringify({ kind: 'attack', revision: 9, record: {} }),
  ],
])('an event that is %s counts as missed, and says nothing', async (_what, text) => {
  const spoken = vi.spyOn(console, 'error');
  page.hear({ ...server.writeAttack(attack('b')), text });
  await page.settle();
  expectAll(page, server);
  expect(spoken).not.toHaveBeenCalled();
});

test.each(['attack', 'snapshot', 'heartbeat'] as const)(
  'so does one without an id: %s',
  async (name) => {
    server.writeAttack(attack('b'));
    page.hear({ kind: 'event', name, id: null, history: null, text: '{}', agoMs: 0 });
    await page.settle();
    expectAll(page, server);
  },
);

test('what comes while the snapshot is on its way is joined to it', async () => {
  const missed = server.writeAttack(attack('missed'));
  let open = () => {};
  server.gate = new Promise((resolve) => {
    open = resolve;
  });
  page.hear(server.heartbeat());
  page.hear(server.writeAttack(attack('meanwhile')), missed);
  expectAll(page, server);
  const seen: (string[] | null)[] = [];
  page.client.getQueryCache().subscribe(() => seen.push(page.attacks()));
  open();
  await page.settle();
  expectAll(page, server);
  // Nobody saw the snapshot without it.
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((ids) => !ids?.includes('meanwhile.1'))).toEqual([]);
  expect(asked()).toHaveLength(2);
});

test('one at a time, and once more if something was missed meanwhile', async () => {
  let open = () => {};
  server.gate = new Promise((resolve) => {
    open = resolve;
  });
  server.writeAttack(attack('missed'));
  page.hear(server.heartbeat());
  server.writeAttack(attack('missed-too'));
  page.hear(server.heartbeat());
  page.clock.pass(60_000);
  page.hear(server.heartbeat());
  expect(asked()).toHaveLength(2);
  open();
  await page.settle();
  page.clock.pass(1000);
  await page.settle();
  expect(asked()).toHaveLength(4);
  expectAll(page, server);
});

test('a snapshot that does not help is not asked for in a rush', async () => {
  for (let seconds = 0; seconds < 120; seconds += 1) {
    page.hear(server.heartbeat({ lastEvent: 99 }));
    await page.settle();
    page.clock.pass(1000);
  }
  // After 0, 2, 6, 14, 30, 60, 90 and 120 s, each time for both lists.
  expect(server.asked.length).toBeGreaterThan(8);
  expect(server.asked.length).toBeLessThan(18);
});

test('a snapshot that fails is asked for again', async () => {
  server.writeAttack(attack('b'));
  server.failures.push(503, 503);
  page.hear(server.heartbeat());
  await page.settle();
  expect(page.attacks()).toEqual(['a.1']);
  page.clock.pass(2000);
  await page.settle();
  expectAll(page, server);
});

test('one that fails is asked for again, though nothing says any more that it is needed', async () => {
  server.failures.push(503, 503);
  page.hear({ ...server.heartbeat(), text: '' });
  await page.settle();
  expect(asked()).toHaveLength(2);
  page.clock.pass(2000);
  await page.settle();
  expect(asked()).toHaveLength(4);
  page.clock.pass(60_000);
  expect(asked()).toHaveLength(4);
});

describe('when the server is there again', () => {
  const lost: LineMessage = { ...lineAt(2), line: 'lost', retryInMs: 1000 };

  test('a snapshot that waits is asked for within a second', async () => {
    page.tell(lineAt(2));
    server.writeAttack(attack('b'));
    server.failures.push(...Array.from({ length: 12 }, () => 503));
    page.hear(server.heartbeat());
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await page.settle();
      page.clock.pass(2 ** attempt * 1000);
    }
    await page.settle();
    expect(asked()).toHaveLength(8);
    page.hear(lost);
    page.clock.pass(1000);
    expect(asked()).toHaveLength(8);
    page.hear(lineAt(3));
    await page.settle();
    expectAll(page, server);
  });

  test('one that waits for its next attempt is asked for at once', async () => {
    for (const query of page.client.getQueryCache().getAll()) {
      query.setOptions({ ...query.options, retry: true, retryDelay: 30_000 });
    }
    page.tell(lineAt(2));
    server.writeAttack(attack('b'));
    server.failures.push(503, 503);
    page.hear(server.heartbeat());
    const failures = () =>
      page.client.getQueryState(attackColumnsQuery.queryKey)?.fetchFailureCount;
    await vi.waitFor(() => expect(failures()).toBe(1));
    page.hear(lost);
    page.hear(lineAt(3));
    await page.settle();
    expectAll(page, server);
  });
});

test('a snapshot that is given up takes nothing back that came meanwhile', async () => {
  server.writeAttack(attack('missed'));
  server.gate = new Promise(() => {});
  page.hear(server.heartbeat());
  page.hear(server.writeAttack(attack('meanwhile')));
  const { queryKey } = attackColumnsQuery;
  await page.client.cancelQueries({ queryKey, exact: true });
  expect(page.attacks()).toEqual(['a.1', 'meanwhile.1']);
});

test('data with a hole stays as old as it is', () => {
  page.hear(server.writeAttack(attack('x')));
  page.clock.pass(5000);
  server.writeAttack(attack('missed'));
  server.gate = new Promise(() => {});
  page.hear(server.heartbeat(), server.writeAttack(attack('b')));
  expect(page.attacks()).toEqual(['a.1', 'b.1', 'x.1']);
  expect(answeredAt(page.client.getQueryData(attackColumnsQuery.queryKey))).toBe(0);
});

test('another store: everything is asked for, and nothing of it joined to the old one', async () => {
  page.hear(server.heartbeat());
  server.loseAfter(0);
  server.store = 'store-2';
  server.today = '2021-12-01';
  server.writeAttack(attack('other'));
  let open = () => {};
  server.gate = new Promise((resolve) => {
    open = resolve;
  });
  page.hear(server.heartbeat({ lastEvent: 0 }), server.writeAttack(attack('more')));
  expect(page.attacks()).toEqual(['a.1']);
  open();
  await page.settle();
  expectAll(page, server);
  expect(server.asked.toSorted()).toEqual([...snapshot, './api/dataset'].toSorted());
  expect(page.dataset()).toMatchObject({ asOf: '2021-12-01', revision: 3 });
});

test('ids that were given back are new again', async () => {
  for (const id of ['b', 'c', 'd']) page.hear(server.writeAttack(attack(id)));
  server.loseAfter(3);
  page.hear(server.snapshotHint(), server.writeAttack(attack('e')));
  await page.settle();
  expectAll(page, server);
});
