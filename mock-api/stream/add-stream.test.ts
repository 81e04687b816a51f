import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changes, type Heartbeat, heartbeat, problem } from '../../src/api/contract';
import { createApp } from '../app';
import { openApi } from '../testing/api';
import { firstAttack } from '../testing/drafts';
import { anAttack } from '../testing/seed';
import { addStream } from './add-stream';
import { Streams, type StreamsOptions } from './streams';
import { aClock, FakeStore } from './testing/fake-store';
import { EventReader } from './testing/read-events';

const address = 'http://localhost/api/stream';

/** The endpoint by itself. */
function stream(options: Partial<StreamsOptions> = {}) {
  const store = new FakeStore();
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
});

it('answers HEAD with the headers alone, and keeps no stream for it', async () => {
  const { app, streams } = stream();
  const response = await app.request(address, { method: 'HEAD' });
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

  it('says where to read what is written to the real store', async () => {
    const { store, app } = await api();
    const reader = new EventReader((await app.request(address)).body);
    const before = heartbeat.parse((await reader.take(1))[0]?.data);
    await store.write([firstAttack(anAttack('a-new', '2021-12-20'))]);
    const now = heartbeat.parse((await reader.take(1))[0]?.data);
    const place = ({ history, revision }: Heartbeat) => `${history}.${revision}`;
    const path = `/api/changes?after=${place(before)}&to=${place(now)}`;
    const answer = changes.parse(await (await app.request(`http://localhost${path}`)).json());
    expect(answer).toMatchObject({ more: false, records: [{ record: { id: 'a-new' } }] });
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
