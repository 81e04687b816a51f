import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { problem } from '../src/api/contract';
import { createApp } from './app';
import { endpoints } from './endpoints/endpoints';
import { securityHeaders } from './http/security-headers';
import { type Api, openApi } from './testing/api';
import { anAttack } from './testing/seed';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll);
});

const table = Object.values(endpoints).map((endpoint) => ({ ...endpoint }));
const tagged = table.filter((endpoint) => endpoint.byRevision);

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

  it.each(table)('$path refuses other methods', async ({ path }) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const response = await api.get(path, { method });
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get('Allow')).toBe('GET, HEAD');
      expect(problem.parse(await response.json()).status).toBe(405);
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
    await own.store.add({ attacks: [anAttack('a-new', '2021-12-20')] });
    const tag = before.headers.get('ETag') ?? '';
    const after = await own.get('/api/attacks/columns', { headers: { 'If-None-Match': tag } });
    expect(after.status).toBe(200);
    expect(await after.json()).toMatchObject({ revision: 2, rows: 5 });
    expect(await own.json('/healthz')).toEqual({ status: 'ok', revision: 2 });
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

  it('sends a short answer as it is', async () => {
    const { headers } = await api.get('/healthz', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('Content-Encoding')).toBeNull();
  });
});

describe('what is not there', () => {
  it.each(['/api', '/api/', '/api/attack', '/api/attacks/', '/api/attacks/x', '/other', '/'])(
    '%s is 404 for every method',
    async (path) => {
      for (const method of ['GET', 'HEAD', 'POST', 'DELETE']) {
        const response = await api.get(path, { method, headers: { Accept: 'text/html' } });
        expect([method, response.status]).toEqual([method, 404]);
        expect(response.headers.get('Content-Type')).toBe('application/problem+json');
        expect(Object.fromEntries(response.headers)).toMatchObject(lowerCase(securityHeaders));
        if (method !== 'HEAD') expect(problem.parse(await response.json()).status).toBe(404);
      }
    },
  );

  it('is 414 where the address is too long', async () => {
    expect((await api.get(`/api/attacks?q=${'x'.repeat(17_000)}`)).status).toBe(414);
  });
});

describe('an error inside', () => {
  it('is 500, told to the log and to nobody else', async () => {
    const errors: Error[] = [];
    const broken = {
      ...api.store,
      revision: () => Promise.reject(new Error('the disk is on fire at /home/me')),
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
