import { beforeEach, describe, expect, test } from 'vitest';
import { Shell, type ShellFile } from './shell';
import { FakeCaches } from './testing/fake-caches';

const scope = 'http://wall.test/';
const html = { url: 'index.html', revision: 'r1' };
const icon = { url: 'icon.svg', revision: 'i1' };
const script = { url: 'assets/index-1a2b.js', revision: null };

let caches: FakeCaches;
/** What the server says, by path; null where nothing comes, as from one that stands still. */
let server: Record<string, Response | null>;
let asked: string[];

function shellOf(files: readonly ShellFile[], at = scope): Shell {
  const fetch = async (request: Request | string, init?: RequestInit) => {
    const { pathname } = new URL(typeof request === 'string' ? request : request.url);
    asked.push(pathname);
    const answer = server[pathname];
    if (answer) return answer.clone();
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return new Promise<Response>((_, failed) => {
      init?.signal?.addEventListener('abort', () => failed(init.signal?.reason));
    });
  };
  return new Shell(files, { caches, fetch, scope: at });
}

function requestOf(path: string, changes: { mode?: string; method?: string } = {}): Request {
  const { mode = 'no-cors', method = 'GET' } = changes;
  const request = new Request(new URL(path, scope), { method });
  return Object.defineProperty(request, 'mode', { value: mode });
}

const pageOf = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
const navigate = (path: string) => requestOf(path, { mode: 'navigate' });
const textOf = async (answer: Promise<Response> | null) => (await answer)?.text();

beforeEach(() => {
  caches = new FakeCaches();
  asked = [];
  server = {
    '/': pageOf('the page'),
    '/index.html': pageOf('the page'),
    '/icon.svg': new Response('the icon'),
    '/assets/index-1a2b.js': new Response('the script'),
  };
});

describe('a version is kept whole', () => {
  test('every file of it', async () => {
    await shellOf([html, icon, script]).install();
    expect(caches.kept).toEqual({
      '/shell-r1-i1': [`${scope}assets/index-1a2b.js`, `${scope}icon.svg`, `${scope}index.html`],
    });
  });

  test.each([
    ['does not come', null],
    ['is an error', new Response('no', { status: 404 })],
    ['is a page to log in', pageOf('Who are you?')],
  ])('or the one before stays: a file %s', async (_what, answer) => {
    await shellOf([html, script]).install();
    if (answer) server['/assets/index-3c4d.js'] = answer;
    const next = { url: 'assets/index-3c4d.js', revision: null };
    await expect(shellOf([{ ...html, revision: 'r2' }, next]).install()).rejects.toThrow();
    expect(Object.keys(caches.kept), 'nothing of the next one').toEqual(['/shell-r1']);
    server = {};
    expect(await textOf(shellOf([html, script]).answer(navigate('/?screen=wall')))).toBe(
      'the page',
    );
  });

  test('what did not change is not asked for again, and the version before is forgotten', async () => {
    await shellOf([html, script]).install();
    asked = [];
    const next = shellOf([{ ...html, revision: 'r2' }, script]);
    await next.install();
    expect(asked).toEqual(['/index.html']);
    await caches.open('of another page');
    await next.activate();
    expect(Object.keys(caches.kept)).toEqual(['/shell-r2', 'of another page']);
    expect(await textOf(next.answer(requestOf('/assets/index-1a2b.js')))).toBe('the script');
  });
});

test('walls below several paths of one host keep their own', async () => {
  server['/watch/index.html'] = pageOf('the page below');
  const below = shellOf([{ ...html, revision: 'r2' }], `${scope}watch/`);
  await shellOf([html]).install();
  await below.install();
  await below.activate();
  expect(Object.keys(caches.kept)).toEqual(['/shell-r1', '/watch/shell-r2']);
  expect(await textOf(below.answer(navigate('/watch/?screen=wall')))).toBe('the page below');
  expect(below.answer(navigate('/?screen=wall'))).toBeNull();
});

describe('the wall', () => {
  let shell: Shell;
  beforeEach(async () => {
    shell = shellOf([html, icon, script]);
    await shell.install();
    asked = [];
  });

  test('is what the server has now', async () => {
    server['/'] = new Response('the next page');
    expect(await textOf(shell.answer(navigate('/?screen=wall')))).toBe('the next page');
  });

  test.each([
    ['is away', undefined],
    ['says nothing', null],
    ['is away behind one that is not', new Response('Bad gateway', { status: 502 })],
  ])('is what was kept where the server %s', async (_what, answer) => {
    if (answer === undefined) delete server['/'];
    else server['/'] = answer;
    expect(await textOf(shell.answer(navigate('/?group=a&screen=wall')))).toBe('the page');
  });

  test('is what was kept where the server falls silent in the middle of its answer', async () => {
    const half = new ReadableStream({ pull: (to) => to.error(new Error('timed out')) });
    server['/'] = new Response(half);
    expect(await textOf(shell.answer(navigate('/?screen=wall')))).toBe('the page');
  });

  test('has its script without a question, and its icon with one', async () => {
    expect(await textOf(shell.answer(requestOf('/assets/index-1a2b.js')))).toBe('the script');
    expect(asked).toEqual([]);
    server['/icon.svg'] = new Response('the next icon');
    expect(await textOf(shell.answer(requestOf('/icon.svg')))).toBe('the next icon');
  });

  test('asks for what the browser has thrown away', async () => {
    await caches.delete('/shell-r1-i1');
    expect(await textOf(shell.answer(requestOf('/assets/index-1a2b.js')))).toBe('the script');
  });

  test.each([
    ['the desk', navigate('/')],
    ['the desk with choices', navigate('/?screen=desk&q=wall')],
    ['an answer opened as a page', navigate('/api/dataset?screen=wall')],
    ['the data', requestOf('/api/dataset')],
    ['the stream', requestOf('/api/stream')],
    ['whether the server is well', requestOf('/healthz')],
    ['the look for a newer page', requestOf('/')],
    ['a file of another version', requestOf('/assets/index-9z9z.js')],
    ['a write', requestOf('/assets/index-1a2b.js', { method: 'POST' })],
    ['what is elsewhere', requestOf('http://other.test/icon.svg')],
  ])('leaves alone: %s', (_what, request) => {
    expect(shell.answer(request)).toBeNull();
  });
});
