import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { problem } from '../../src/api/contract';
import { createApp } from '../app';
import { openApi } from '../testing/api';
import { firstAttack } from '../testing/drafts';
import { anAttack } from '../testing/seed';
import { addStream } from './add-stream';
import { Streams, type StreamsOptions } from './streams';
import { aClock, FakeStore, historyOf } from './testing/fake-store';
import { EventReader } from './testing/read-events';

/** Stamp of the write of the five events. */
const own = historyOf(2);

const address = 'http://localhost/api/stream';

/** The endpoint by itself, over five events. */
function stream(options: Partial<StreamsOptions> = {}) {
  const store = new FakeStore();
  store.write(5);
  const streams = new Streams({ store, clock: aClock(), ...options });
  onTestFinished(() => streams.close());
  const app = new Hono();
  addStream(app, streams);
  return { store, streams, app };
}

describe('GET /api/stream', () => {
  it('answers with events that nothing keeps, compresses or holds back', async () => {
    const { app } = stream();
    const response = await app.request(address, {
      headers: { 'Accept-Encoding': 'gzip, br', Accept: 'text/event-stream' },
    });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const reader = new EventReader(response.body);
    expect(await reader.take(1)).toMatchObject([{ event: 'heartbeat' }]);
  });

  it.each([
    ['', {}, null],
    [`?after=${own}.3`, {}, 4],
    ['?after=0', {}, 1],
    ['', { 'Last-Event-ID': `${own}.2` }, 3],
    ['?after=0', { 'Last-Event-ID': `${own}.4` }, 5],
    ['?after=9', {}, 'snapshot'],
    [`?after=${own}.9`, {}, 'others'],
    [`?after=${historyOf(7)}.3`, {}, 'others'],
    ['', { 'Last-Event-ID': `${historyOf(7)}.3` }, 'others'],
    ['?after=0', { 'Last-Event-ID': 'nonsense' }, 'snapshot'],
  ])('%j with %j begins with %j', async (query, headers, first) => {
    const { app, store } = stream();
    const response = await app.request(address + query, { headers });
    const reader = new EventReader(response.body);
    await reader.take(1);
    if (first === null) store.write(1);
    const [event] = await reader.take(1);
    const otherHistory = first === 'others';
    if (otherHistory || first === 'snapshot')
      expect(event).toMatchObject({ event: 'snapshot', id: `${own}.5`, data: { otherHistory } });
    else
      expect(event).toMatchObject({
        event: 'attack',
        id: `${historyOf(first === null ? 3 : 2)}.${first ?? 6}`,
      });
  });

  it.each(['-1', '1.5', 'x', '', '2147483648', '99999999999', '1e3', ' 1'])(
    'refuses after=%j',
    async (value) => {
      const app = createApp({ ...stream(), store: (await openApi(onTestFinished)).store });
      const response = await app.request(`${address}?after=${encodeURIComponent(value)}`);
      expect(response.status).toBe(400);
      expect(problem.parse(await response.json()).parameter).toBe('after');
    },
  );
});

it('answers HEAD with the headers alone, and keeps no stream for it', async () => {
  const { app, streams } = stream();
  const response = await app.request(`${address}?after=1`, { method: 'HEAD' });
  expect([response.status, response.headers.get('Content-Type')]).toEqual([
    200,
    'text/event-stream',
  ]);
  expect(await response.text()).toBe('');
  expect(streams.count).toBe(0);
});

describe('in the whole server', () => {
  async function api(options: Partial<StreamsOptions> = {}) {
    const { store } = await openApi(onTestFinished);
    const streams = new Streams({ store, clock: aClock(), ...options });
    onTestFinished(() => streams.close());
    return { store, app: createApp({ store, streams }) };
  }

  it('brings what is written to the real store', async () => {
    const { store, app } = await api();
    const reader = new EventReader((await app.request(address)).body);
    await reader.take(1);
    const attack = anAttack('a-new', '2021-12-20');
    await store.write([firstAttack(attack)]);
    expect(await reader.take(1)).toEqual([
      {
        event: 'attack',
        id: `${store.position().history}.1`,
        data: { kind: 'attack', revision: 2, record: { ...attack, received: 6 } },
      },
    ]);
    const again = new EventReader((await app.request(`${address}?after=0`)).body);
    expect(await again.take(2)).toMatchObject([
      { event: 'heartbeat' },
      { event: 'attack', id: `${store.position().history}.1` },
    ]);
  });

  it('says when there is no room, and when to come again', async () => {
    const { app } = await api({ most: 1 });
    const first = await app.request(address);
    const second = await app.request(address);
    expect(second.status).toBe(503);
    expect(second.headers.get('Retry-After')).toBe('10');
    expect(problem.parse(await second.json()).status).toBe(503);
    await first.body?.cancel();
    expect((await app.request(address)).status).toBe(200);
  });

  it('refuses other methods and parameters', async () => {
    const { app } = await api();
    const posted = await app.request(address, { method: 'POST' });
    expect([posted.status, posted.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    const surprised = await app.request(`${address}?surprise=1`);
    expect(problem.parse(await surprised.json())).toMatchObject({
      status: 400,
      parameter: 'surprise',
    });
  });
});
