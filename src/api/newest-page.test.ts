import { afterEach, expect, test, vi } from 'vitest';
import { hasNewerPage } from './newest-page';

const pageOf = (...files: string[]) =>
  files.map((file) => (file.endsWith('.css') ? `<link href="${file}">` : `<script src="${file}">`));
const script = { type: 'text/javascript' };
const own = ['./assets/index-old.js', './assets/index-old.css', './assets/icon-1a2b.svg'];

/** A server with these files: their text, or an answer. */
function serve(files: Readonly<Record<string, string | Response>>): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const file = files[path];
    if (file === undefined) throw new TypeError('Failed to fetch');
    const type = path === './' ? 'text/html' : script.type;
    return typeof file === 'string'
      ? new Response(file, { headers: { 'Content-Type': type } })
      : file;
  });
}

afterEach(() => vi.unstubAllGlobals());

const html = pageOf('./assets/index-new.js', './assets/index-old.css').join('');

test('another script is another version, once it can be had', async () => {
  serve({ './': html, './assets/index-new.js': 'new', './assets/index-old.css': 'old' });
  expect(await hasNewerPage(own)).toBe(true);
});

test.each([
  [
    'the same version',
    { './': pageOf('./assets/index-old.js', './assets/index-old.css').join('') },
  ],
  ['no server', {}],
  ['an error', { './': new Response('no', { status: 503 }) }],
  ['a script that does not come', { './': html, './assets/index-old.css': 'old' }],
  [
    'a script that is gone',
    { './': html, './assets/index-new.js': new Response('', { status: 404 }) },
  ],
  ['a page to log in', { './': '<form action="/login"><script src="./login.js"></script>' }],
  [
    'a page to log in for every file',
    {
      './': html,
      './assets/index-new.js': new Response('', { headers: { 'Content-Type': 'text/html' } }),
      './assets/index-old.css': 'old',
    },
  ],
])('no newer version: %s', async (_what, files) => {
  serve(files as Record<string, string | Response>);
  expect(await hasNewerPage(own)).toBe(false);
});
