import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app';
import { StartupError } from '../startup-error';
import { type Api, openApi } from '../testing/api';
import { temporaryFolder } from '../testing/temporary-folder';
import { readPage } from './page';
import { securityHeaders } from './security-headers';

const script = 'export const answer = 42;\n'.repeat(100);

let api: Api;
let get: (path: string, init?: RequestInit) => Promise<Response>;
beforeAll(async () => {
  const folder = await temporaryFolder(afterAll);
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>The page</title>');
  await writeFile(join(folder, 'favicon.svg'), '<svg/>');
  await writeFile(join(folder, 'worker.js'), 'self.skipWaiting();');
  await writeFile(join(folder, 'assets', 'index-1a2b.js'), script);
  await writeFile(join(folder, 'assets', 'part-5e6f.js'), script);
  await writeFile(join(folder, 'assets', 'part-5e6f.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'assets', 'font-3c4d.woff2'), Buffer.alloc(2048));
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
  api = await openApi(afterAll);
  const app = createApp({ store: api.store, page: await readPage(folder) });
  get = async (path, init) => app.request(`http://localhost${path}`, init);
});

const html = { headers: { Accept: 'text/html,*/*;q=0.8' } };

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
    [
      '/assets/index-1a2b.js',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
    ['/assets/font-3c4d.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ])('%s is served as %s, %s', async (path, type, caching) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Cache-Control')).toBe(caching);
    expect(response.headers.get('Vary')).toBe('Accept-Encoding');
    expect(response.headers.get('Content-Security-Policy')).toBe(
      securityHeaders['Content-Security-Policy'],
    );
    const tag = response.headers.get('ETag') ?? '';
    const again = await get(path, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.headers.get('Cache-Control')]).toEqual([304, caching]);
  });

  it('is compressed where that gains something', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const compressed = await get('/assets/index-1a2b.js', { headers });
    expect(compressed.headers.get('Content-Encoding')).toBe('br');
    const bytes = Buffer.from(await compressed.arrayBuffer());
    expect(bytes.length).toBe(Number(compressed.headers.get('Content-Length')));
    expect(brotliDecompressSync(bytes).toString()).toBe(script);
    const font = await get('/assets/font-3c4d.woff2', { headers });
    expect(font.headers.get('Content-Encoding')).toBeNull();
  });

  it('is sent as the build compressed it', async () => {
    const sent = async (path: string, encoding: string) => {
      const response = await get(path, { headers: { 'Accept-Encoding': encoding } });
      return Buffer.from(await response.arrayBuffer());
    };
    expect(await sent('/assets/part-5e6f.js', 'br')).toEqual(brotliCompressSync(script));
    expect((await sent('/assets/part-5e6f.js', 'identity')).toString()).toBe(script);
    expect((await get('/assets/part-5e6f.js.br')).status).toBe(404);
  });

  it.each([
    ['/wall', {}, 404],
    ['/wall', { headers: { Accept: '*/*' } }, 404],
    ['/assets/gone-9z.js', html, 404],
    ['/api/nothing', html, 404],
    ['/api', html, 404],
    ['/.vite/manifest.json', {}, 404],
    ['/../package.json', {}, 404],
    ['/%2e%2e/package.json', {}, 404],
    ['/assets/..%2f..%2fpackage.json', {}, 404],
  ])('%s with %j is %i', async (path, init, status) => {
    const response = await get(path, init);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('The page');
  });

  it.each([
    ['/wall', './?path=%2Fwall'],
    ['/any/where?from=2021-11-01', '../?path=%2Fany%2Fwhere&from=2021-11-01'],
    ['/any/where/', '../../?path=%2Fany%2Fwhere%2F'],
    ['//example.org/?a', '../../?path=%2F%2Fexample.org%2F&a'],
    ['/%3Fgroup=ulu-al-azm&from=2021-12-01', './?group=ulu-al-azm&from=2021-12-01'],
    ['/%3fgroup%3Dulu-al-azm%26q%3Da%20b', './?group=ulu-al-azm&q=a+b'],
    ['/%3Fq=a%26b', './?q=a%26b'],
    ['/&group=ulu-al-azm?from=2021-12-01', './?group=ulu-al-azm&from=2021-12-01'],
    ['/;group=ulu-al-azm', './?group=ulu-al-azm'],
    ['/&amp;group=ulu-al-azm', './?group=ulu-al-azm'],
    ['/old/group=ulu-al-azm', '../?group=ulu-al-azm'],
    ['/100%25%', './?path=%2F100%2525%25'],
  ])('is where %s leads to, and loses nothing of it: %s', async (path, location) => {
    const response = await get(path, html);
    expect([response.status, response.headers.get('Location')]).toEqual([302, location]);
    expect(new URL(location, `http://localhost${path}`).pathname).toBe('/');
  });

  it.each(['POST', 'PUT', 'DELETE'])('answers %s with 405', async (method) => {
    const response = await get('/', { method });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD without a body', async () => {
    const response = await get('/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('is a fault where it has not been built', async () => {
    const folder = await temporaryFolder();
    await expect(readPage(folder)).rejects.toThrow(StartupError);
    await expect(readPage(join(folder, 'gone'))).rejects.toThrow(
      /not built: .*index\.html is missing/,
    );
  });
});
