import { Hono } from 'hono';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { changes, type Heartbeat, heartbeat, problem } from '../../src/api/contract';
import { createApp } from '../app';
import { securityHeaders } from '../http/security-headers';
import { openApi } from '../testing/api';
import { firstAttack } from '../testing/drafts';
import { anAttack } from '../testing/seed';
import { addStream } from './add-stream';
import { Streams, type StreamsOptions } from './streams';
import { aClock, FakeStore } from './testing/fake-store';
import { onSocket } from './testing/on-socket';
import { EventReader } from './testing/read-events';

const path = '/api/stream';

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
    const { url } = await onSocket(stream().app);
    const response = await fetch(`${url}${path}`, {
      headers: { 'Accept-Encoding': 'gzip, br', Accept: 'text/event-stream' },
    });
    expect(response.status).toBe(200);
    const {
      date: _,
      connection: __,
      'keep-alive': ___,
      ...headers
    } = Object.fromEntries(response.headers);
    expect(headers).toEqual({
      ...Object.fromEntries(new Headers(securityHeaders)),
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'transfer-encoding': 'chunked',
      'x-accel-buffering': 'no',
    });
    const reader = new EventReader(response.body);
    expect(await reader.take(1)).toMatchObject([{ event: 'heartbeat' }]);
  });
});

it('answers HEAD with the headers alone, and keeps no stream for it', async () => {
  const { app, streams } = stream();
  const response = await app.request(path, { method: 'HEAD' });
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
    const app = createApp({ store, streams, addressHeader: 'X-Forwarded-For' });
    const { url } = await onSocket(app);
    const get = (path: string, init?: RequestInit) => fetch(`${url}${path}`, init);
    return { store, get };
  }

  it('says where to read what is written to the real store', async () => {
    const { store, get } = await api();
    const reader = new EventReader((await get(path)).body);
    const before = heartbeat.parse((await reader.take(1))[0]?.data);
    await store.write([firstAttack(anAttack('a-new', '2021-12-20'))]);
    const now = heartbeat.parse((await reader.take(1))[0]?.data);
    const place = ({ history, revision }: Heartbeat) => `${history}.${revision}`;
    const asked = `/api/changes?after=${place(before)}&to=${place(now)}`;
    const answer = changes.parse(await (await get(asked)).json());
    expect(answer).toMatchObject({ more: false, records: [{ record: { id: 'a-new' } }] });
  });

  it('says when there is no room, and when to come again', async () => {
    const { get } = await api({ streamClients: 1 });
    const first = await get(path);
    const second = await get(path);
    expect(second.status).toBe(503);
    expect(second.headers.get('Retry-After')).toBe('10');
    expect(problem.parse(await second.json()).status).toBe(503);
    await first.body?.cancel();
    await vi.waitFor(async () => expect((await get(path)).status).toBe(200));
  });

  it('says when there is no room for one address, which the nearest proxy names last', async () => {
    const { get } = await api({ streamClientsPerAddress: 1 });
    const from = (addresses: string) => get(path, { headers: { 'X-Forwarded-For': addresses } });
    expect((await from('192.0.2.1')).status).toBe(200);
    const second = await from('198.51.100.7, 192.0.2.1');
    expect([second.status, second.headers.get('Retry-After')]).toEqual([429, '10']);
    expect(problem.parse(await second.json()).detail).toContain('with this address');
    expect((await from('192.0.2.1, 192.0.2.2')).status).toBe(200);
    // Without the header it is the address of the connection.
    expect([(await get(path)).status, (await get(path)).status]).toEqual([200, 429]);
  });

  it('refuses other methods and parameters', async () => {
    const { get } = await api();
    const posted = await get(path, { method: 'POST' });
    expect([posted.status, posted.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    const surprised = await get(`${path}?surprise=1`);
    expect(problem.parse(await surprised.json())).toMatchObject({
      status: 400,
      parameter: 'surprise',
    });
  });
});
