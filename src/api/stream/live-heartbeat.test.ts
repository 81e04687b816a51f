import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, day } from '../../domain/day';
import { anAttack, aStatement } from '../../domain/testing/records';
import { answeredAt } from '../answered-at';
import { attackColumnsQuery, statementsQuery } from '../queries';
import { lineState } from './line';
import { FakeServer } from './testing/fake-server';
import { expectAll, LivePage } from './testing/live-page';

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

describe('a heartbeat', () => {
  beforeEach(loaded);

  test('moves the day, and leaves the dataset alone if nothing is new', () => {
    const changed = vi.fn();
    const stop = page.client.getQueryCache().subscribe(changed);
    page.hear(server.heartbeat());
    expect(changed).not.toHaveBeenCalled();
    stop();
    server.today = '2021-12-31';
    page.hear(server.heartbeat());
    expect(page.dataset()).toMatchObject({ asOf: '2021-12-31', revision: server.revision });
    expect(server.asked).toEqual([]);
  });

  test('that is told again does not put the day back', () => {
    const old = { ...server.heartbeat({ today: attack('x').knownOn }), agoMs: 9000 };
    page.hear(old);
    expect(page.dataset()?.asOf).toBe('2021-12-30');
  });

  test('that is older than the dataset moves nothing back', async () => {
    const old = server.heartbeat();
    server.today = '2021-12-31';
    server.writeAttack(attack('b'));
    await page.client.refetchQueries();
    await page.follow(old);
    expect(page.dataset()).toMatchObject({ asOf: '2021-12-31', revision: server.revision });
    expectAll(page, server);
    expect(lineState.get().others).toBeNull();
  });

  test('that speaks of nothing new makes all of it as fresh, and tells nobody', async () => {
    server.writeAttack(attack('b'));
    await page.follow(server.writeStatement(statement('t')));
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
});
