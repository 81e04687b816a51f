import type { Hono } from 'hono';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../mock-api/app';
import { openApi } from '../../mock-api/testing/api';
import { anAttack, aStatement } from '../../mock-api/testing/seed';
import { bodyOf, token, writableApp } from '../../mock-api/writes/testing/sent';
import type { Surroundings } from './persist';
import { dayOf, sendAll } from './send-all';
import { summary } from './tally';
import { recordsOf, worldOf } from './testing/world';

const at = new URL('http://localhost/');
const attack = bodyOf(anAttack('a-1', '2021-12-20'));
const said = bodyOf(aStatement('s-1', '2021-12-19'));
const content = {
  attacks: [attack, { ...attack, version: 2, low: 0, knownOn: '2021-12-22' }],
  statements: [said],
};

const unreachable = () =>
  new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });
const plain = (status: number, headers: Record<string, string> = {}) =>
  new Response('', { status, headers });

let app: Hono;
beforeEach(async () => {
  app = writableApp((await openApi(onTestFinished)).store);
});

const send = (given: unknown, world: Surroundings, sentToken = token) =>
  sendAll(recordsOf(given), { at, token: sentToken }, world, () => undefined);

describe('records', () => {
  it('are sent in order, and nothing twice', async () => {
    const { world, told } = worldOf(app, () => undefined);
    expect(summary(await send(content, world))).toBe('3 sent, 0 there already, 0 refused');
    expect(told.calls).toEqual([
      'POST /api/statements',
      'POST /api/attacks',
      'PUT /api/attacks/a-1',
    ]);
    expect(summary(await send(content, world))).toBe('0 sent, 3 there already, 0 refused');
    expect(told.lines).toEqual([]);
  });

  it('are told from those that are there by another way, and from others with their id', async () => {
    const { world } = worldOf(app, () => undefined);
    const seeded = bodyOf(anAttack('a-nov-19', '2021-11-19', { knownOn: attack.knownOn }));
    const same = { ...seeded, knownOn: '2021-11-20' };
    const tally = await send([same, { ...same, id: 'a-2019-embassy' }], world);
    expect(summary(tally)).toBe('0 sent, 1 there already, 1 refused');
    expect(tally.refused).toEqual([[expect.stringMatching(/^record 2 \(a-2019-embassy\), id: /)]]);
  });

  it('with composed letters are there already if the store has them decomposed', async () => {
    const { store } = await openApi(onTestFinished);
    const decomposed = { ...attack, summary: 'Cafe\u0301' };
    const body = anAttack('a-1', '2021-12-20', { summary: decomposed.summary });
    await store.write([{ which: 'first', kind: 'attack', body }]);
    const { world } = worldOf(writableApp(store), () => undefined);
    const sent = { ...attack, summary: 'Café' };
    expect(summary(await send([sent], world))).toBe('0 sent, 1 there already, 0 refused');
    expect(store.position().revision).toBe(2);
  });

  it('that are refused do not keep the others from being sent', async () => {
    const { world } = worldOf(app, () => undefined);
    const bad = { ...attack, id: 'a-bad', claimedBy: 'nobody', place: 'nowhere' };
    const late = { ...attack, id: 'a-late', knownOn: '2022-05-01' };
    const tally = await send([bad, late, said], world);
    expect(summary(tally)).toBe('1 sent, 0 there already, 2 refused');
    expect(tally.refused).toEqual([
      [
        expect.stringMatching(/^record 1 \(a-bad\), claimedBy: /),
        expect.stringMatching(/^record 1 \(a-bad\), place: /),
      ],
      ['record 2 (a-late), knownOn: After today, 2021-12-30'],
    ]);
  });

  it('are not sent on where the token is wrong', async () => {
    const { world, told } = worldOf(app, () => undefined);
    const tally = await send(content, world, 'another-token');
    expect(tally.end).toEqual({ why: expect.stringContaining('Set API_TOKEN') });
    expect(told.calls).toHaveLength(1);
  });

  it.each([
    ['another program', new Response('<p>hello</p>', { status: 200 })],
    ['a proxy', plain(404)],
    ['a redirect', plain(301, { Location: 'https://example.org/' })],
  ])('are not sent on where %s answers', async (_, response) => {
    const { world, told } = worldOf(app, () => response);
    const tally = await send(content, world);
    expect(tally.end).toEqual({ why: expect.stringContaining('no server of Deadline Watch') });
    expect(told.calls).toHaveLength(1);
  });
});

describe('a server that is not well', () => {
  it('is waited for, and it is said', async () => {
    const answers = [unreachable(), plain(503), plain(429, { 'Retry-After': '7' }), plain(408)];
    const { world, told } = worldOf(app, () => answers.shift());
    expect(summary(await send([said], world))).toBe('1 sent, 0 there already, 0 refused');
    expect(told.waits).toEqual([1_000, 2_000, 7_000, 8_000]);
    expect(told.lines).toEqual([
      'http://localhost cannot be reached (ECONNREFUSED); trying again in 1.0 s. Ctrl-C ends it.',
      'http://localhost answers with 503; trying again in 2.0 s. Ctrl-C ends it.',
      'http://localhost answers with 429; trying again in 7.0 s. Ctrl-C ends it.',
      'http://localhost answers with 408; trying again in 8.0 s. Ctrl-C ends it.',
    ]);
  });

  it('that took a record without being able to say so has it once', async () => {
    const { world } = worldOf(app, () => undefined);
    let isLost = true;
    const losing: Surroundings = {
      ...world,
      async fetch(url, init) {
        const response = await world.fetch(url, init);
        if (!isLost) return response;
        isLost = false;
        throw unreachable();
      },
    };
    expect(summary(await send([said], losing))).toBe('0 sent, 1 there already, 0 refused');
  });

  it('that fails over one record again and again is left alone with it', async () => {
    const fault = { type: 'about:blank', title: 'x', status: 500, detail: 'Went wrong.' };
    const { world, told } = worldOf(app, (_, url) =>
      url.pathname.endsWith('statements') ? Response.json(fault, { status: 500 }) : undefined,
    );
    const tally = await send({ attacks: [attack], statements: [said] }, world);
    expect(summary(tally)).toBe('1 sent, 0 there already, 1 refused');
    expect(told.waits).toHaveLength(4);
  });

  it('is asked for its day in the same way', async () => {
    const { world } = worldOf(app, (call) => (call === 1 ? unreachable() : undefined));
    expect(await dayOf({ at, token }, world)).toEqual({ today: '2021-12-30' });
    const { world: other } = worldOf(app, () => plain(404));
    expect(await dayOf({ at, token }, other)).toEqual({ why: expect.stringContaining('404') });
  });
});

it('a server of ours that answers to another name says so', async () => {
  const { store } = await openApi(onTestFinished);
  const { world } = worldOf(createApp({ store, loopbackOnly: true }), () => undefined);
  const there = new URL('http://elsewhere.example/');
  expect(await dayOf({ at: there, token }, world)).toEqual({
    why: expect.stringMatching(/was answered with 421: This server answers only to localhost/),
  });
});

describe('Ctrl-C', () => {
  it('ends it between two records', async () => {
    const { world, stop } = worldOf(app, () => undefined);
    const tally = await sendAll(recordsOf(content), { at, token }, world, () => stop.abort());
    expect([summary(tally), tally.end]).toEqual([
      '1 sent, 0 there already, 0 refused, 2 not sent',
      'stopped',
    ]);
    const { world: next } = worldOf(app, () => undefined);
    expect(summary(await send(content, next))).toBe('2 sent, 1 there already, 0 refused');
  });

  it('ends it while it waits for a server', async () => {
    const { world, stop, told } = worldOf(app, () => unreachable());
    const waiting: Surroundings = { ...world, wait: async () => stop.abort() };
    expect((await send(content, waiting)).end).toBe('stopped');
    expect(told.calls).toHaveLength(1);
  });
});
