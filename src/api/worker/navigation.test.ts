import { describe, expect, test } from 'vitest';
import { screenOpened, usableAnswer, usableFile } from './navigation';

const scope = 'http://page.test/watch/';

test.each([
  ['the desk', '', 'desk'],
  ['the desk with choices', '?screen=desk&q=wall', 'desk'],
  ['the wall', '?group=a&screen=wall', 'wall'],
  ['an answer opened as a page', 'api/dataset?screen=wall', null],
  ['a file opened as a page', 'index.html', null],
  ['another path of the host', '../?screen=wall', null],
  ['another host', 'http://other.test/watch/?screen=wall', null],
])('opens %s', (_what, address, screen) => {
  expect(screenOpened('navigate', new URL(address, scope), scope)).toBe(screen);
});

test('what a page asks for is no navigation', () => {
  expect(screenOpened('cors', new URL(scope), scope)).toBeNull();
  expect(screenOpened('no-cors', new URL(scope), scope)).toBeNull();
});

describe('an answer of the server is shown', () => {
  test.each(['desk', 'wall'] as const)(
    'unless a proxy says that it is down: %s',
    async (screen) => {
      await expect(
        usableAnswer(screen, new Response('Bad gateway', { status: 502 })),
      ).rejects.toThrow('502');
      const answer = new Response('no such page', { status: 404 });
      expect(await usableAnswer(screen, answer)).toBe(answer);
    },
  );

  test('on a wall only when it is whole', async () => {
    const half = () =>
      new Response(new ReadableStream({ pull: (to) => to.error(new Error('fell silent')) }));
    await expect(usableAnswer('wall', half())).rejects.toThrow('fell silent');
    await expect(usableAnswer('desk', half())).resolves.toBeInstanceOf(Response);
  });
});

describe('a file is kept', () => {
  const answer = (type: string, status = 200) =>
    new Response('', { status, headers: { 'Content-Type': type } });
  const requestOf = (path: string) => new Request(new URL(path, scope));

  test.each([
    ['a script', 'assets/a.js', answer('text/javascript; charset=utf-8')],
    ['the page', 'index.html?__WB_REVISION__=1', answer('text/html; charset=utf-8')],
  ])('%s', (_what, path, response) => {
    expect(usableFile(requestOf(path), response)).toBe(response);
  });

  const redirected = Object.defineProperty(answer('text/html'), 'redirected', { value: true });
  test.each([
    ['an error', 'assets/a.js', answer('text/javascript', 404)],
    ['a page to log in for a script', 'assets/a.js', answer('text/html')],
    ['a page to log in for the page', 'index.html', redirected],
    ['something else for the page', 'index.html', answer('application/json')],
  ])('but not %s', (_what, path, response) => {
    expect(() => usableFile(requestOf(path), response)).toThrow('not a file of the page');
  });
});
