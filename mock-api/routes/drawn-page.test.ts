import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createApp } from '../app';
import { readPage } from '../http/page';
import { openApi } from '../testing/api';
import { firstAttack } from '../testing/drafts';
import { anAttack } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import type { DrawPage } from './drawn-page';

const shell =
  '<!doctype html><html lang="en"><body><p id="without-script"><span>Empty.</span> Reload.</p><div id="root"></div><p>$& end</p></body></html>';

/** A server that draws with `draw`, and what it was asked to draw. */
async function pages(draw: DrawPage) {
  const page = join(await temporaryFolder(onTestFinished), 'page');
  await mkdir(page);
  await writeFile(join(page, 'index.html'), shell);
  const { store } = await openApi(onTestFinished);
  const drawn: string[] = [];
  const errors: Error[] = [];
  const app = createApp({
    store,
    page: await readPage(page),
    draw: (search, ask) => {
      drawn.push(search);
      return draw(search, ask);
    },
    onError: (error) => errors.push(error),
  });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost${path}`, { headers: { Accept: 'text/html', ...headers } });
  const text = async (path: string) => (await get(path)).text();
  return { store, drawn, errors, get, text };
}

const plain = {
  html: '<h1>Drawn</h1>',
  answers: '{}',
  theme: null,
  isWall: false,
  withoutScript: 'Drawn.',
};

it('puts what is drawn and its answers into the built page', async () => {
  const { text } = await pages(async (search) => ({
    html: `<h1>$& ${search}</h1>`,
    answers: '{"a":1}',
    theme: null,
    isWall: false,
    withoutScript: 'Drawn & kept.',
  }));
  expect(await text('/?group=x')).toBe(
    '<!doctype html><html lang="en"><body><p id="without-script"><span>Drawn & kept.</span> Reload.</p><div id="root"><h1>$& ?group=x</h1></div>' +
      '<script type="application/json" id="first-answers">{"a":1}</script><p>$& end</p></body></html>',
  );
});

it('says why nothing is drawn, and leaves the answers to the browser', async () => {
  const { text } = await pages(async () => {
    return { html: '', answers: null, theme: null, isWall: false, withoutScript: 'Gone.' };
  });
  expect(await text('/?at=0123456789ab.9')).toBe(shell.replace('Empty.', 'Gone.'));
});

it('lets no text of the data end its element', async () => {
  const answers = JSON.stringify({ gist: '</script><script>alert(1)</script><!--' });
  const { text } = await pages(async () => ({ ...plain, answers }));
  const [, data = ''] = /id="first-answers">(.*?)<\/script>/.exec(await text('/')) ?? [];
  expect(data).not.toContain('<');
  expect(JSON.parse(data)).toEqual(JSON.parse(answers));
});

it('names the wall, which the style sheet needs before any script', async () => {
  const { text } = await pages(async () => ({ ...plain, theme: 'dark', isWall: true }));
  expect(await text('/?screen=wall')).toContain(
    '<html data-theme="dark" data-screen="wall" lang="en">',
  );
});

it('names a chosen theme, which the style sheet needs before any script', async () => {
  const { text } = await pages(async () => ({ ...plain, theme: 'dark' }));
  expect(await text('/?theme=dark')).toContain('<html data-theme="dark" lang="en">');
});

it('asks the API itself', async () => {
  const asked: Response[] = [];
  const { text, errors } = await pages(async (_search, ask) => {
    asked.push(await ask('/api/dataset'), await ask('/api/dataset?at=0123456789ab.9'));
    return plain;
  });
  await text('/');
  expect(await asked[0]?.json()).toHaveProperty('keyDates');
  expect(asked[1]?.status).toBe(410);
  expect(errors).toEqual([]);
});

it('draws each address once until something is written', async () => {
  const { store, drawn, get } = await pages(async () => plain);
  const tag = (await get('/')).headers.get('ETag') ?? '';
  expect((await get('/', { 'If-None-Match': tag })).status).toBe(304);
  await get('/?group=x');
  expect(drawn).toEqual(['', '?group=x']);
  await store.write([firstAttack(anAttack('a-new', '2021-12-18'))]);
  await get('/');
  expect(drawn).toEqual(['', '?group=x', '']);
});

it('keeps the pages that were asked for last, and no more than fifty', async () => {
  const { drawn, get } = await pages(async () => plain);
  for (let number = 1; number <= 50; number += 1) await get(`/?q=${number}`);
  await get('/?q=1');
  await get('/?q=51');
  drawn.length = 0;
  await get('/?q=1');
  expect(drawn).toEqual([]);
  await get('/?q=2');
  expect(drawn).toEqual(['?q=2']);
});

it('serves the page as it is built if it cannot be drawn, and reports why', async () => {
  const { text, errors } = await pages(async () => {
    throw new Error('a component failed');
  });
  expect(await text('/?q=1')).toBe(shell);
  expect(errors.map(({ cause }) => cause)).toEqual([new Error('a component failed')]);
});

it('serves the page as it is built if there is nothing to draw, and as its file', async () => {
  const { text, drawn } = await pages(async () => null);
  expect(await text('/?screen=wall')).toBe(shell);
  expect(await text('/index.html')).toBe(shell);
  expect(drawn).toEqual(['?screen=wall']);
});

it('leaves a long address to the browser, which mends and draws it itself', async () => {
  const { text, drawn } = await pages(async () => plain);
  expect(await text(`/?q=${'a'.repeat(2000)}`)).toBe(shell);
  expect(drawn).toEqual([]);
});

it('draws four pages at once, and sends the others as they are built', async () => {
  const waiting: (() => void)[] = [];
  const { text } = await pages(() => new Promise((resolve) => waiting.push(() => resolve(plain))));
  const asked = [1, 2, 3, 4, 5].map((number) => text(`/?q=${number}`));
  expect(await asked[4]).toBe(shell);
  for (const draw of waiting) draw();
  for (const page of asked.slice(0, 4)) expect(await page).toContain('Drawn');
});

it('tries again what failed once', async () => {
  let fails = true;
  const { text } = await pages(async () => {
    if (fails) throw new Error('a component failed');
    return plain;
  });
  expect(await text('/')).toBe(shell);
  fails = false;
  expect(await text('/')).toContain('Drawn');
});
