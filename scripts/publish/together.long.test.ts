import type { Hono } from 'hono';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import attacks from '../../mock-api/data/attacks.json';
import { readReport } from '../../mock-api/data/report';
import { openApi } from '../../mock-api/testing/api';
import { anAttack, seed } from '../../mock-api/testing/seed';
import { bodyOf, token, writableApp } from '../../mock-api/writes/testing/sent';
import type { Surroundings } from './persist';
import { sendAll } from './send-all';
import { summary } from './tally';
import { recordsOf, worldOf } from './testing/world';

const at = new URL('http://localhost/');
const attack = bodyOf(anAttack('a-1', '2021-12-20'));

/** An attack of the small dataset that is there from the start. */
function seeded(id: string) {
  const found = seed.attacks.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

let app: Hono;
beforeEach(async () => {
  app = writableApp((await openApi(onTestFinished)).store);
});

const send = (given: unknown, world: Surroundings) =>
  sendAll(recordsOf(given), { at, token }, world, () => undefined);

describe('attacks', () => {
  const named = (id: string, possibleOverlap: string[], changes = {}) => ({
    ...attack,
    id,
    possibleOverlap,
    ...changes,
  });
  const pair = [named('a-one', ['a-two']), named('a-two', ['a-one'])];

  it('that name each other are sent together, and those that are named first', async () => {
    const { world, told } = worldOf(app, () => undefined);
    const given = [named('a-zero', ['a-later']), ...pair, named('a-later', ['a-one'])];
    expect(summary(await send(given, world))).toBe('4 sent, 0 there already, 0 refused');
    expect(told.calls).toEqual(Array(3).fill('POST /api/attacks'));
    expect(summary(await send(given, world))).toBe('0 sent, 4 there already, 0 refused');
  });

  it('of the built-in report can be added under other ids, in one run', async () => {
    const empty = { ...readReport(), attacks: [] };
    const { store } = await openApi(onTestFinished, empty);
    const { world } = worldOf(writableApp(store), () => undefined);
    const renamed = attacks.map((one) => ({
      ...one,
      id: `other-${one.id}`,
      possibleOverlap: one.possibleOverlap.map((id) => `other-${id}`),
    }));
    const total = attacks.length;
    expect(summary(await send(renamed, world))).toBe(`${total} sent, 0 there already, 0 refused`);
    expect((await store.attackColumns()).rows).toBeGreaterThan(30);
  });

  it('that name each other are refused together where one has an id that is taken', async () => {
    const { world } = worldOf(app, () => undefined);
    await send([named('a-two', [])], world);
    const tally = await send(pair, world);
    expect(tally.refused).toEqual([
      ['record 1 (a-one), not sent: another that it names was refused'],
      ['record 2 (a-two), id: a-two is there already'],
    ]);
  });

  it('that came together are found there one by one', async () => {
    const { world } = worldOf(app, () => undefined);
    const [one, two] = [bodyOf(seeded('a-dec-12-road')), bodyOf(seeded('a-dec-12-basrah'))];
    expect(summary(await send([one, two], world))).toBe('0 sent, 2 there already, 0 refused');
    const tally = await send([one, { ...two, low: 0 }], world);
    expect(summary(tally)).toBe('0 sent, 1 there already, 1 refused');
    expect(tally.refused).toEqual([[expect.stringMatching(/^record 2 \(a-dec-12-basrah\), id: /)]]);
  });

  it('that name each other are refused together, each with what is wrong with it', async () => {
    const { world } = worldOf(app, () => undefined);
    const tally = await send([pair[0], named('a-two', ['a-one'], { place: 'nowhere' })], world);
    expect(summary(tally)).toBe('0 sent, 0 there already, 2 refused');
    expect(tally.refused).toEqual([
      ['record 1 (a-one), not sent: another that it names was refused'],
      ['record 2 (a-two), place: there is no place nowhere'],
    ]);
  });
});
