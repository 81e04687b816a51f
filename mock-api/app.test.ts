import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { problem } from '../src/api/contract';
import { day } from '../src/domain/day';
import { createApp } from './app';
import { endpoints } from './endpoints/endpoints';
import { queries } from './endpoints/queries';
import { securityHeaders } from './http/security-headers';
import type { Store } from './store/store';
import { type Api, openApi } from './testing/api';
import { anAttack, seed } from './testing/seed';
import { heldStore } from './writes/testing/held-store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll);
});

const table = Object.values(queries).map((endpoint) => ({ ...endpoint }));
const tagged = table.filter(({ sameFor }) => sameFor !== 'nothing');
const everyMethod = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Every path, with an id where it has braces, and what is answered there. */
const allowed: [string, string][] = [
  ['/api/dataset', 'GET, HEAD'],
  ['/api/attacks', 'GET, HEAD, POST'],
  ['/api/attacks/a-nov-19', 'GET, HEAD, PUT'],
  // "columns" is an id like any other.
  ['/api/attacks/columns', 'GET, HEAD, PUT'],
  ['/api/statements', 'GET, HEAD, POST'],
  ['/api/statements/s-nov', 'GET, HEAD, PUT'],
  ['/api/changes', 'GET, HEAD'],
  ['/api/stream', 'GET, HEAD'],
  ['/api/openapi.json', 'GET, HEAD'],
  ['/healthz', 'GET, HEAD'],
];

describe('every endpoint', () => {
  it.each(table)('$path answers by its schema, and with all of it', async ({ path, answer }) => {
    const response = await api.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    const body: unknown = await response.json();
    // A schema drops what it does not know: equality says that there is nothing else.
    if (answer) expect(answer.parse(body)).toEqual(body);
  });

  it.each(table)('$path answers HEAD with the headers of GET', async ({ path }) => {
    const get = await api.get(path);
    const head = await api.get(path, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...get.headers]);
  });

  it('is looked at for its methods', () => {
    const paths = Object.values(endpoints).map(({ path }) => path.replace('{id}', ''));
    for (const path of paths) expect(allowed.some(([one]) => one.startsWith(path))).toBe(true);
  });

  it.each(allowed)('%s refuses all methods but %s', async (path, methods) => {
    for (const method of everyMethod.filter((one) => !methods.split(', ').includes(one))) {
      const response = await api.get(path, { method });
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get('Allow')).toBe(methods);
      if (method !== 'HEAD') expect(problem.parse(await response.json()).status).toBe(405);
    }
  });

  it.each(table)('$path refuses parameters it does not know', async ({ path }) => {
    const response = await api.get(`${path}?surprise=1`);
    expect(response.status).toBe(400);
    expect(problem.parse(await response.json()).parameter).toBe('surprise');
  });

  it.each(table)('$path has the security headers and no CORS', async ({ path }) => {
    const { headers } = await api.get(path, { headers: { Origin: 'https://evil.example' } });
    expect(Object.fromEntries(headers)).toMatchObject(lowerCase(securityHeaders));
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('revalidation', () => {
  it.each(tagged)('$path answers 304 to its own tag', async ({ path }) => {
    const { headers } = await api.get(path);
    const tag = headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/"1-/);
    expect(headers.get('Cache-Control')).toBe('no-cache');
    for (const sent of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = await api.get(path, { headers: { 'If-None-Match': sent } });
      expect([again.status, again.headers.get('ETag'), await again.text()]).toEqual([304, tag, '']);
      expect(Object.fromEntries(again.headers)).toMatchObject(lowerCase(securityHeaders));
    }
    const stale = await api.get(path, { headers: { 'If-None-Match': 'W/"0-x"' } });
    expect(stale.status).toBe(200);
  });

  it('has a new tag and a new answer after a write', async () => {
    const own = await openApi(onTestFinished);
    const before = await own.get('/api/attacks/columns');
    expect(await before.json()).toMatchObject({ revision: 1, rows: 4 });
    const { knownUntil: _, received, ...body } = anAttack('a-new', '2021-12-20');
    await own.store.write([{ which: 'first', kind: 'attack', body }]);
    const tag = before.headers.get('ETag') ?? '';
    const after = await own.get('/api/attacks/columns', { headers: { 'If-None-Match': tag } });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ revision: 2, rows: 5 });
    expect(await own.json('/healthz')).toMatchObject({ status: 'ok', revision: 2 });
  });

  it('has new tags where the day of the clock is another, except for what has no day', async () => {
    let today = day('2021-12-29');
    const clock = { isLive: true, today: () => today, now: () => new Date(0) };
    const app = createApp({ store: api.store, clock });
    const get = async (path: string) => {
      const response = await app.request(`http://localhost${path}`);
      return { tag: response.headers.get('ETag'), body: await response.json() };
    };
    const paths = ['/api/dataset', '/api/attacks', '/api/attacks/columns'];
    const before = await Promise.all(paths.map(get));
    expect(before[0]?.body).toMatchObject({ asOf: '2021-12-29', live: true });
    today = day('2021-12-30');
    const after = await Promise.all(paths.map(get));
    expect(after[0]?.body).toMatchObject({ asOf: '2021-12-30', live: true });
    expect(after[0]?.tag).not.toBe(before[0]?.tag);
    expect(after[1]?.tag).not.toBe(before[1]?.tag);
    expect(after[2]).toEqual(before[2]);
  });

  it('stays at the day of the dataset without a clock', async () => {
    const body = await api.json('/api/dataset');
    expect(body).toMatchObject({ asOf: seed.dataset.asOf, live: false });
  });

  it('never has the tag of another store', async () => {
    const other = await openApi(onTestFinished);
    const [one, two] = [await api.get('/api/dataset'), await other.get('/api/dataset')];
    expect(one.headers.get('ETag')).not.toBe(two.headers.get('ETag'));
  });

  it('checks parameters before tags', async () => {
    const response = await api.get('/api/attacks?from=x', { headers: { 'If-None-Match': '*' } });
    expect(response.status).toBe(400);
  });

  it('is not asked for health', async () => {
    const { headers } = await api.get('/healthz');
    expect([headers.get('ETag'), headers.get('Cache-Control')]).toEqual([null, 'no-store']);
  });
});

describe('compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('sends %s to who accepts it', async (encoding, decompress) => {
    const plain = await api.get('/api/dataset');
    const compressed = await api.get('/api/dataset', { headers: { 'Accept-Encoding': encoding } });
    expect(compressed.headers.get('Content-Encoding')).toBe(encoding);
    expect(compressed.headers.get('Vary')).toBe('Accept-Encoding');
    expect(compressed.headers.get('ETag')).toBe(plain.headers.get('ETag'));
    const bytes = Buffer.from(await compressed.arrayBuffer());
    expect(bytes.length).toBe(Number(compressed.headers.get('Content-Length')));
    expect(decompress(bytes).toString()).toBe(await plain.text());
  });

  it('sends a short answer uncompressed', async () => {
    const { headers } = await api.get('/healthz', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('Content-Encoding')).toBeNull();
  });
});

describe('what is not there', () => {
  it.each([
    '/api',
    '/api/',
    '/api/attack',
    '/api/statements/columns/',
    '/api/attacks/',
    '/api/attacks/x/y',
    '/other',
    '/',
  ])('%s is 404 for every method', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'DELETE']) {
      const response = await api.get(path, { method, headers: { Accept: 'text/html' } });
      expect([method, response.status]).toEqual([method, 404]);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(Object.fromEntries(response.headers)).toMatchObject(lowerCase(securityHeaders));
      if (method !== 'HEAD') expect(problem.parse(await response.json()).status).toBe(404);
    }
  });

  it('is 414 where the address is too long', async () => {
    expect((await api.get(`/api/attacks?q=${'x'.repeat(17_000)}`)).status).toBe(414);
  });
});

describe('an error inside', () => {
  it('is 500, with details only in the log', async () => {
    const errors: Error[] = [];
    const broken: Store = {
      ...heldStore().store,
      dataset: () => Promise.reject(new Error('the disk is on fire at /home/me')),
    };
    const app = createApp({ store: broken, onError: (error) => errors.push(error) });
    const response = await app.request('http://localhost/api/dataset');
    expect(response.status).toBe(500);
    const body = problem.parse(await response.json());
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: 'Something went wrong inside the server.',
    });
    expect(errors.map((error) => error.message)).toEqual(['the disk is on fire at /home/me']);
  });
});

describe('a server for this machine only', () => {
  it.each([
    ['http://localhost:8080/healthz', 200],
    ['http://127.0.0.1/healthz', 200],
    ['http://[::1]:8080/healthz', 200],
    ['http://evil.example:8080/healthz', 421],
    ['http://localhost.evil.example/healthz', 421],
    ['http://192.168.0.7:8080/api/dataset', 421],
  ])('answers %s with %i', async (url, status) => {
    const app = createApp({ store: api.store, loopbackOnly: true });
    const response = await app.request(url);
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject(lowerCase(securityHeaders));
  });
});

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]),
  );
}
