import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAttack, aStatement } from '../../domain/testing/records';
import { answeredAt } from '../answered-at';
import { attackColumnsQuery } from '../queries';
import { FakeServer } from './testing/fake-server';
import { expectAll, LivePage, openLine } from './testing/live-page';

let server: FakeServer;
let page: LivePage;

const snapshot = [
  './api/attacks/columns',
  './api/dataset',
  './api/statements?versions=all&limit=1000',
];
const readings = () => server.asked.filter((path) => snapshot.includes(path)).toSorted();
const changesAsked = () => server.asked.length - readings().length;
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

describe('changes that are asked for in vain', () => {
  test('are asked for again after a while, longer and longer', async () => {
    server.failures.push(503);
    await page.follow(server.writeAttack(attack('b')));
    expect(page.attacks()).toEqual(['a.1']);
    page.clock.pass(2400);
    await page.settle();
    expect(changesAsked()).toBe(1);
    page.clock.pass(100);
    await page.settle();
    expectAll(page, server);
    expect([changesAsked(), readings()]).toEqual([2, []]);
  });

  test('are not asked for in a rush', async () => {
    server.failures.push(...Array.from({ length: 200 }, () => 503));
    for (let seconds = 0; seconds < 120; seconds += 1) {
      await page.follow(server.heartbeat({ revision: 99, history: 'ffffffffffff' }));
      page.clock.pass(1000);
    }
    // After 0, 2.5, 5.5, 11.5, 23.5, 46, 68.5, 91 and 113.5 s; and all else after 0, 2, 6, 14, 30, 60, 90 and 120 s.
    expect(changesAsked()).toBeGreaterThan(6);
    expect(changesAsked()).toBeLessThan(14);
    expect(readings().length).toBeLessThan(9 * snapshot.length);
  });

  test('are replaced by all records, so that the page says what fails', async () => {
    for (const query of page.client.getQueryCache().getAll()) {
      query.setOptions({ ...query.options, retry: true, retryDelay: 30_000 });
    }
    server.failures.push(503, 503, 503, 503);
    page.hear(server.writeAttack(attack('b')));
    const failures = () =>
      page.client.getQueryState(attackColumnsQuery.queryKey)?.fetchFailureCount;
    await vi.waitFor(() => {
      page.clock.pass(1000);
      expect(failures()).toBe(1);
    });
    page.hear({ ...openLine, line: 'lost', retryInMs: 1000 }, openLine);
    await page.settle();
    expectAll(page, server);
  });

  test('are no longer asked for once everything was read instead', async () => {
    server.broken = './api/changes';
    await page.follow(server.writeAttack(attack('b')));
    for (let seconds = 0; seconds < 120; seconds += 1) {
      page.clock.pass(1000);
      await page.settle();
    }
    expectAll(page, server);
    expect(page.dataset()).toMatchObject({ revision: server.revision });
    expect(readings()).toEqual(snapshot);
  });

  test('up to a write that is no longer there are asked for again up to the one heard of meanwhile', async () => {
    let release = () => {};
    server.gate = new Promise((resolve) => {
      release = resolve;
    });
    page.hear(server.heartbeat({ revision: 99, history: 'ffffffffffff' }));
    await vi.waitFor(() => expect(changesAsked()).toBe(1));
    page.hear(server.writeAttack(attack('b')));
    release();
    await page.settle();
    expectAll(page, server);
  });

  test('leave the data as old as it is', async () => {
    await page.follow(server.writeAttack(attack('x')));
    page.clock.pass(5000);
    server.failures.push(503);
    await page.follow(server.writeAttack(attack('b')));
    expect(page.attacks()).toEqual(['a.1', 'x.1']);
    expect(answeredAt(page.client.getQueryData(attackColumnsQuery.queryKey))).toBe(0);
  });

  test('are asked for at once when the server is there again', async () => {
    page.hear(openLine);
    server.failures.push(503, 503, 503);
    await page.follow(server.writeAttack(attack('b')));
    page.clock.pass(2500);
    await page.settle();
    page.hear({ ...openLine, line: 'lost', retryInMs: 1000 });
    await page.follow(openLine, server.heartbeat());
    page.clock.pass(1000);
    await page.settle();
    expectAll(page, server);
  });
});

describe('everything is read again', () => {
  const gone = () => {
    // The server no longer has the write that the page is at.
    server.branch = 3;
    server.loseAfter(2);
    return server.writeAttack(attack('b'));
  };

  test('if the server does not know how far the page is', async () => {
    await page.follow(gone());
    expect(readings()).toEqual(snapshot);
    expectAll(page, server);
    await page.follow(server.heartbeat());
    expect(readings()).toHaveLength(3);
  });

  test('until it comes', async () => {
    server.failures.push(200, 503, 503, 503);
    server.failures.shift();
    const heard = gone();
    server.failures.unshift(410);
    await page.follow(heard);
    expect(page.attacks()).toEqual(['a.1']);
    page.clock.pass(2000);
    await page.settle();
    page.clock.pass(4000);
    await page.settle();
    expectAll(page, server);
  });

  test('not while it is being read', async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => {
      open = resolve;
    });
    const reading = page.client.refetchQueries(attackColumnsQuery);
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    page.hear(server.writeAttack(attack('meanwhile')));
    page.clock.pass(60_000);
    expect(server.asked).toHaveLength(1);
    const seen: (string[] | null)[] = [];
    open();
    await reading;
    page.client.getQueryCache().subscribe(() => seen.push(page.attacks()));
    await page.settle();
    expectAll(page, server);
    expect(changesAsked()).toBe(1);
  });

  test('if an answer is older than what was merged', async () => {
    let open = () => {};
    server.gate = new Promise((resolve) => {
      open = resolve;
    });
    const reading = page.client.refetchQueries(attackColumnsQuery);
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    server.gate = null;
    server.writeAttack(attack('b'));
    // As an answer that a proxy held back.
    page.client.setQueryData(attackColumnsQuery.queryKey, (columns) => columns);
    open();
    await reading;
    await page.follow(server.heartbeat());
    expectAll(page, server);
  });
});

test('another store: everything is asked for, and nothing of it joined to the old one', async () => {
  page.hear(server.heartbeat());
  server.replace();
  server.today = '2021-12-01';
  server.writeAttack(attack('other'));
  let open = () => {};
  server.gate = new Promise((resolve) => {
    open = resolve;
  });
  page.hear(server.writeAttack(attack('more')));
  expect(page.attacks()).toEqual(['a.1']);
  open();
  await page.settle();
  expectAll(page, server);
  expect(readings()).toEqual(snapshot);
  expect(page.dataset()).toMatchObject({ asOf: '2021-12-01', revision: 3 });
});
