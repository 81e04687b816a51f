import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, day } from '../../domain/day';
import { anAttack, aStatement } from '../../domain/testing/records';
import { answeredAt } from '../answered-at';
import { pageNow } from '../page-clock';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../queries';
import { lineState, noLineYet } from './line';
import { FakeServer } from './testing/fake-server';
import { expectAll, LivePage, lineAt } from './testing/live-page';

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

describe('without a request', () => {
  beforeEach(loaded);

  test('new records and corrections are joined to what is there', async () => {
    page.hear(
      server.heartbeat(),
      server.writeAttack(attack('b')),
      server.writeStatement(statement('t')),
      server.writeAttack(attack('b', 2)),
    );
    expectAll(page, server);
    expect(page.dataset()?.revision).toBe(server.revision);
    await page.settle();
    expect(server.asked).toEqual([]);
  });

  test('of several versions of one day the last is kept', () => {
    for (let version = 2; version < 30; version += 1) {
      page.hear(
        server.writeAttack({ ...attack('a', version), knownOn: knownOn(9) }),
        server.writeStatement({ ...statement('s', version), knownOn: knownOn(9) }),
      );
    }
    expect(page.attacks()).toEqual(['a.1', 'a.29']);
    expect(page.statements()).toEqual(['s.1', 's.29']);
  });

  test('one frame joins all that came in it', () => {
    const merged: unknown[] = [];
    page.client.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated') merged.push(query.queryKey[0]);
    });
    page.tell(server.writeAttack(attack('b')), server.writeAttack(attack('c')));
    expect(merged).toEqual([]);
    page.frame();
    expect(merged).toEqual(['attack-columns', 'dataset']);
  });

  test('a hidden page draws no frames: it joins after 100 ms', () => {
    page.tell(server.writeAttack(attack('b')));
    page.clock.pass(99);
    expect(page.attacks()).toEqual(['a.1']);
    page.clock.pass(1);
    expectAll(page, server);
  });

  test('what comes again changes nothing, and nobody is told', () => {
    const event = server.writeAttack(attack('b'));
    page.hear(event);
    const before = page.client.getQueryData(attackColumnsQuery.queryKey);
    page.hear(event, server.heartbeat());
    expect(page.client.getQueryData(attackColumnsQuery.queryKey)).toBe(before);
  });

  test('the other list is left alone', () => {
    const before = page.client.getQueryData(attackColumnsQuery.queryKey);
    page.hear(server.writeStatement(statement('t')));
    expect(page.client.getQueryData(attackColumnsQuery.queryKey)).toBe(before);
  });

  test('a heartbeat moves the day, and leaves the dataset alone where nothing is new', () => {
    const changed = vi.fn();
    const stop = page.client.getQueryCache().subscribe(changed);
    page.hear(server.heartbeat());
    expect(changed).not.toHaveBeenCalled();
    stop();
    server.today = '2021-12-31';
    page.hear(server.heartbeat());
    expect(page.dataset()).toMatchObject({ asOf: '2021-12-31', revision: server.revision });
  });

  test('a heartbeat that is told again does not put the day back', () => {
    const old = { ...server.heartbeat({ today: attack('x').knownOn }), agoMs: 9000 };
    page.hear(old);
    expect(page.dataset()?.asOf).toBe('2021-12-30');
  });

  test('a heartbeat counts though an old event comes again with it', () => {
    const event = server.writeAttack(attack('b'));
    server.writeAttack(attack('c'));
    server.today = '2021-12-31';
    page.hear(server.heartbeat(), event);
    expect(page.dataset()).toMatchObject({ asOf: '2021-12-31', revision: server.revision });
  });

  test('a dataset that was asked for since the last heartbeat keeps its day', async () => {
    page.hear(server.heartbeat());
    server.today = '2021-12-31';
    await page.client.refetchQueries(datasetQuery);
    page.hear(server.writeAttack(attack('b')));
    expect(page.dataset()).toMatchObject({ asOf: '2021-12-31', revision: server.revision });
  });

  test('joined data is as fresh as the stream', () => {
    page.clock.pass(5000);
    page.hear(server.writeStatement(statement('t')));
    expect(answeredAt(page.client.getQueryData(statementsQuery.queryKey))).toBe(5000);
  });

  test('a heartbeat that speaks of nothing new makes all of it as fresh, and tells nobody', () => {
    page.hear(server.writeAttack(attack('b')), server.writeStatement(statement('t')));
    const changed = vi.fn();
    const stop = page.client.getQueryCache().subscribe(changed);
    page.clock.pass(9000);
    page.hear({ ...server.heartbeat(), agoMs: 2000 });
    stop();
    expect(changed).not.toHaveBeenCalled();
    for (const { queryKey } of [attackColumnsQuery, statementsQuery]) {
      expect(answeredAt(page.client.getQueryData<object>(queryKey))).toBe(7000);
    }
  });

  test('after work that took long, the page rests before the next', () => {
    const busy = page.client.getQueryCache().subscribe(({ type }) => {
      if (type === 'updated') page.clock.work(50);
    });
    page.tell(server.writeAttack(attack('b')));
    page.frame();
    busy();
    page.tell(server.writeAttack(attack('c')));
    page.frame();
    expect(page.attacks()).toEqual(['a.1', 'b.1']);
    page.clock.pass(1000);
    page.frame();
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

  test('what comes waits for them, and comes but once', async () => {
    const first = server.writeAttack(attack('b'));
    page.hear(server.heartbeat({ lastEvent: 2 }), first);
    await page.load();
    page.hear(first);
    expectAll(page, server);
  });

  test('what came after they were asked for is joined when they come', async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => {
      open = resolve;
    });
    const loading = page.load();
    await vi.waitFor(() => expect(server.asked).toHaveLength(3));
    page.hear(server.writeAttack(attack('b')), server.writeStatement(statement('t')));
    open();
    await loading;
    expectAll(page, server);
    expect(server.asked).toHaveLength(3);
  });
});

test('a first answer that waits for its next attempt is asked for when the line opens', async () => {
  server.failures.push(503);
  const options = { ...attackColumnsQuery, retry: true, retryDelay: 30_000 };
  const stop = new QueryObserver(page.client, options).subscribe(() => {});
  const failures = () => page.client.getQueryState(options.queryKey)?.fetchFailureCount;
  await vi.waitFor(() => expect(failures()).toBe(1));
  page.hear(lineAt(2));
  await page.settle();
  expect(page.attacks()).toEqual(['a.1']);
  expect(server.asked).toHaveLength(2);
  stop();
});

describe('the line', () => {
  test('tells how it stands, in the clock of the page', () => {
    page.clock.pass(50_000);
    page.tell({ ...lineAt(0), line: 'lost', retryInMs: 4000, heardMsAgo: 20_000 });
    expect(lineState.get()).toEqual({
      line: 'lost',
      retryAt: 54_000,
      heardAt: 30_000,
      everySeconds: 15,
      others: null,
    });
    page.hear(server.heartbeat({ everySeconds: 3 }), { ...lineAt(0), heardMsAgo: 0 });
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
    page.tell(server.heartbeat({ everySeconds: 3 }), server.writeAttack(attack('b')));
    page.stop();
    page.frame();
    page.clock.pass(10_000);
    expect(lineState.get()).toBe(noLineYet);
    expect(page.attacks()).toEqual(['a.1']);
    expect(page.clock.waiting).toBe(0);
  });
});
