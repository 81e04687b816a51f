import { afterEach, expect, test, vi } from 'vitest';

vi.mock('./contract', () => {
  throw new Error('no code');
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  [200, { kind: 'code' }, 'A part of this page failed to load. Reload the page.'],
  [
    503,
    { kind: 'status', status: 503, problem: null },
    'The server answered /api/dataset with error 503.',
  ],
])('an answer %s without the code that checks it', async (status, reason, words) => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status })));
  const { request } = await import('./client');
  const { failureWords } = await import('./failure');
  const failure = await request('/api/dataset', ({ dataset }) => dataset).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ reason });
  expect(failureWords(failure)).toBe(words);
});
