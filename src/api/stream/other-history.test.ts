import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anAttack, aStatement } from '../../domain/testing/records';
import { PolledHistory } from '../other-history';
import { attackColumnsQuery, datasetQuery } from '../queries';
import { lineState } from './line';
import { FakeServer } from './testing/fake-server';
import { expectAll, LivePage } from './testing/live-page';

let server: FakeServer;
let page: LivePage;

const everything = [
  './api/attacks/columns',
  './api/dataset',
  './api/statements?versions=all&limit=1000',
];
const attack = (id: string) => anAttack(id, '2021-12-20');

beforeEach(async () => {
  server = new FakeServer();
  server.writeAttack(attack('a'));
  server.writeStatement(aStatement('s', '2021-12-21'));
  page = new LivePage(server);
  await page.load();
  server.asked.length = 0;
});

afterEach(() => {
  page.stop();
  page.client.clear();
  vi.unstubAllGlobals();
});

describe('a server whose store was restored from a backup and written to again', () => {
  /** The same store and numbers, another content. */
  const putBack = () => {
    server.loseAfter(2);
    server.branch = 7;
    return server.writeAttack(attack('other'));
  };

  test('names another write of the same number: everything is read again, and the page goes on with it', async () => {
    await page.follow(putBack());
    expect([...new Set(server.asked.slice(1))].toSorted()).toEqual(everything);
    expectAll(page, server);
    expect(page.dataset()).toMatchObject({ revision: 3, history: server.history });
    expect(lineState.get().others).toMatchObject({ attacks: { rows: 1 } });
    await page.follow(server.writeAttack(attack('next')));
    expectAll(page, server);
    expect(page.dataset()).toMatchObject({ revision: 4, history: server.history });
  });

  test('was found by polling while the stream was lost: the stream does not say it again', async () => {
    const old = page.client.getQueryData(attackColumnsQuery.queryKey);
    putBack();
    const before = page.dataset();
    if (!before) throw new Error('no dataset');
    const now = { ...before, revision: server.revision, history: server.history };
    page.client.setQueryData(datasetQuery.queryKey, now);
    void new PolledHistory(page.client).take({ ...before, revision: now.revision }, now);
    await page.settle();
    await page.load();
    const said = lineState.get().others;
    expect(said?.attacks).toBe(old);
    await page.follow(server.heartbeat());
    expectAll(page, server);
    expect(lineState.get().others).toBe(said);
    server.loseAfter(2);
    server.branch = 8;
    await page.follow(server.writeAttack(attack('again')));
    expect(lineState.get().others).not.toBe(said);
  });

  test('is behind: its day moves the page again', async () => {
    server.loseAfter(2);
    server.today = '2021-12-31';
    await page.follow(server.heartbeat());
    page.clock.pass(2000);
    await page.follow(server.heartbeat());
    expectAll(page, server);
    expect(page.dataset()).toMatchObject({ revision: 2, asOf: '2021-12-31' });
  });
});
