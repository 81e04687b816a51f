import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, day } from '../../domain/day';
import { anAttack, aStatement } from '../../domain/testing/records';
import { answeredAt } from '../answered-at';
import { pageNow } from '../page-clock';
import { attackColumnsQuery, statementsQuery } from '../queries';
import { lineState, noLineYet } from './line';
import { FakeServer } from './testing/fake-server';
import { expectAll, LivePage, openLine } from './testing/live-page';

let server: FakeServer;
let page: LivePage;

const knownOn = (version: number) => addDays(day('2021-12-21'), version);
const attack = (id: string, version = 1) =>
  anAttack(id, '2021-12-20', { version, knownOn: knownOn(version) });
const statement = (id: string, version = 1) =>
  aStatement(id, '2021-12-21', { version, knownOn: knownOn(version) });

beforeEach(() => {
  server = new FakeServer();
  server.writeAttack(attack('a'));
  server.writeStatement(statement('s'));
  page = new LivePage(server);
});

afterEach(() => {
  page.stop();
  page.client.clear();
  vi.unstubAllGlobals();
});

/** The page with its first answers, which are not counted among those asked for. */
async function loaded(): Promise<void> {
  await page.load();
  server.asked.length = 0;
}

describe('what is written', () => {
  beforeEach(loaded);

  test('is asked for after the write that the page has, and joined to what is there', async () => {
    const since = `${server.history}.${server.revision}`;
    server.writeAttack(attack('b'));
    server.writeStatement(statement('t'));
    await page.follow(server.writeAttack(attack('b', 2)));
    expectAll(page, server);
    const { history, revision } = server;
    expect(page.dataset()).toMatchObject({ history, revision });
    expect(server.asked).toEqual([`./api/changes?after=${since}&to=${history}.${revision}`]);
    await page.follow(server.heartbeat());
    expect(server.asked).toHaveLength(1);
  });

  test('is asked for one request at a time, however much is heard meanwhile', async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => {
      open = resolve;
    });
    page.hear(server.writeAttack(attack('b')));
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    for (const id of ['c', 'd', 'e']) page.hear(server.writeAttack(attack(id)));
    page.clock.pass(60_000);
    expect(server.asked).toHaveLength(1);
    open();
    await page.settle();
    expect(server.asked).toHaveLength(2);
    expectAll(page, server);
  });

  test('comes in several answers if it is much, and is as old as it was until the last', async () => {
    server.atOnce = 2;
    const ages: (number | null)[] = [];
    page.clock.pass(5000);
    page.client.getQueryCache().subscribe(() => {
      ages.push(answeredAt(page.client.getQueryData(attackColumnsQuery.queryKey)));
    });
    const before = answeredAt(page.client.getQueryData(attackColumnsQuery.queryKey));
    for (const id of ['b', 'c', 'd', 'e']) server.writeAttack(attack(id));
    await page.follow(server.writeAttack(attack('f')));
    expect(server.asked).toHaveLength(3);
    expectAll(page, server);
    expect([ages[0], ages.at(-1)]).toEqual([before, 5000]);
  });

  test('is read anew if it is more than a page should merge', async () => {
    server.mostChanges = 3;
    for (const id of ['b', 'c', 'd']) server.writeAttack(attack(id));
    await page.follow(server.writeAttack(attack('e')));
    expectAll(page, server);
    expect(server.asked.slice(1).toSorted()).toEqual([
      './api/attacks/columns',
      './api/dataset',
      './api/statements?versions=all&limit=1000',
    ]);
    expect(page.dataset()?.revision).toBe(server.revision);
    server.asked.length = 0;
    await page.follow(server.writeAttack(attack('f')));
    expect(server.asked, 'from then on it is asked for again').toHaveLength(1);
    expectAll(page, server);
  });

  test('of several versions of one day leaves the last', async () => {
    for (let version = 2; version < 30; version += 1) {
      server.writeAttack({ ...attack('a', version), knownOn: knownOn(9) });
      server.writeStatement({ ...statement('s', version), knownOn: knownOn(9) });
    }
    await page.follow(server.heartbeat());
    expect(page.attacks()).toEqual(['a.1', 'a.29']);
    expect(page.statements()).toEqual(['s.1', 's.29']);
  });

  test('of one kind leaves the other list alone', async () => {
    const before = page.client.getQueryData(attackColumnsQuery.queryKey);
    await page.follow(server.writeStatement(statement('t')));
    expect(page.client.getQueryData(attackColumnsQuery.queryKey)).toBe(before);
    expectAll(page, server);
  });

  test('and is in the data already changes nothing', async () => {
    server.writeAttack(attack('b'));
    await page.client.refetchQueries({ queryKey: attackColumnsQuery.queryKey });
    const before = page.client.getQueryData(attackColumnsQuery.queryKey);
    await page.follow(server.heartbeat());
    expect(page.client.getQueryData(attackColumnsQuery.queryKey)).toBe(before);
    expect(server.asked.filter((path) => path.includes('changes'))).toHaveLength(1);
  });

  test('is as fresh as its answer', async () => {
    page.clock.pass(5000);
    await page.follow(server.writeStatement(statement('t')));
    expect(answeredAt(page.client.getQueryData(statementsQuery.queryKey))).toBe(5000);
  });

  test('in quick succession leaves the page time for itself', async () => {
    const busy = page.client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated') page.clock.work(50);
    });
    await page.follow(server.writeAttack(attack('b')));
    busy();
    await page.follow(server.writeAttack(attack('c')));
    expect(page.attacks()).toEqual(['a.1', 'b.1']);
    page.clock.pass(1000);
    await page.settle();
    expectAll(page, server);
  });
});

describe('before the first answers', () => {
  test('of an answer too the last version of a day is kept, beside the first attack of its group, and it is no younger for that', async () => {
    server.writeAttack({ ...attack('a', 2), knownOn: knownOn(1) });
    server.writeAttack({ ...attack('a', 3), knownOn: knownOn(1) });
    server.writeStatement({ ...statement('s', 2), knownOn: knownOn(1) });
    const before = pageNow();
    await page.load();
    expect([page.attacks(), page.statements()]).toEqual([['a.1', 'a.3'], ['s.2']]);
    for (const { queryKey } of [attackColumnsQuery, statementsQuery]) {
      // Noted by the page's own clock when the answer came, not by the one the stream is told here.
      expect(answeredAt(page.client.getQueryData<object>(queryKey))).toBeGreaterThanOrEqual(before);
    }
  });

  test('what is heard waits for them', async () => {
    page.hear(server.heartbeat(), server.writeAttack(attack('b')));
    await page.load();
    await page.settle();
    expectAll(page, server);
    expect(server.asked).toHaveLength(3);
  });

  test('what was written after they were asked for is joined when they come', async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => {
      open = resolve;
    });
    const loading = page.load();
    await vi.waitFor(() => expect(server.asked).toHaveLength(3));
    server.writeAttack(attack('b'));
    page.hear(server.writeStatement(statement('t')));
    open();
    await loading;
    await page.settle();
    expectAll(page, server);
    expect(server.asked).toHaveLength(4);
  });

  test('a list that is older than the dataset is read again', async () => {
    await page.client.fetchQuery(attackColumnsQuery);
    server.writeAttack(attack('b'));
    await page.load();
    await page.settle();
    page.clock.pass(2000);
    await page.settle();
    expectAll(page, server);
  });
});

test('a first answer that waits for its next attempt is asked for when the line opens', async () => {
  server.failures.push(503);
  const options = { ...attackColumnsQuery, retry: true, retryDelay: 30_000 };
  const stop = new QueryObserver(page.client, options).subscribe(() => {});
  const failures = () => page.client.getQueryState(options.queryKey)?.fetchFailureCount;
  await vi.waitFor(() => expect(failures()).toBe(1));
  page.hear(openLine);
  await page.settle();
  expect(page.attacks()).toEqual(['a.1']);
  expect(server.asked).toHaveLength(2);
  stop();
});

describe('the line', () => {
  test('tells how it stands, in the clock of the page', () => {
    page.clock.pass(50_000);
    page.hear({ ...openLine, line: 'lost', retryInMs: 4000, heardMsAgo: 20_000 });
    expect(lineState.get()).toEqual({
      line: 'lost',
      retryAt: 54_000,
      heardAt: 30_000,
      everySeconds: 15,
      others: null,
    });
    page.hear(server.heartbeat({ everySeconds: 3 }), { ...openLine, heardMsAgo: 0 });
    expect(lineState.get()).toEqual({
      line: 'open',
      retryAt: null,
      heardAt: 50_000,
      everySeconds: 3,
      others: null,
    });
  });

  test('stopped, it is as if it never was, and nothing more is done', async () => {
    await loaded();
    page.hear(server.writeAttack(attack('b')));
    page.stop();
    await page.settle();
    page.clock.pass(10_000);
    expect(lineState.get()).toBe(noLineYet);
    expect(page.attacks()).toEqual(['a.1']);
    expect(page.clock.waiting).toBe(0);
  });
});
