import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { queryString, request } from './client';
import { canRetry, type FailureKind, failureWords, RequestFailure } from './failure';

const path = '/api/attacks';

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets every request be answered by `answer`. */
function answering(answer: (init: RequestInit) => Promise<Response>) {
  const fetching = vi.fn((_path: string, init: RequestInit) => answer(init));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}
const json = (body: unknown, status = 200) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));
const text = (body: string, status = 200) => Promise.resolve(new Response(body, { status }));

/** Never answers: rejects with the reason of its signal, as fetch does. */
const silence = ({ signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    const giveUp = () => reject(signal?.reason);
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
  });

const failureOf = async (asked: Promise<unknown>): Promise<FailureKind> => {
  const error = await asked.then(() => null).catch((thrown: unknown) => thrown);
  if (!(error instanceof RequestFailure)) throw error;
  expect(error.path).toBe(path);
  return error.reason;
};

const healthy = {
  status: 'ok',
  store: 'a-store',
  revision: 3,
  history: '0123456789ab',
  attacks: 2,
  statements: 1,
};

test('an answer that keeps the contract comes back, and nothing else is asked for', async () => {
  const fetching = answering(() => json(healthy));
  await expect(request('/healthz', ({ health }) => health)).resolves.toEqual(healthy);
  expect(fetching.mock.calls.map(([asked]) => asked)).toEqual(['./healthz']);
});

test('after an answer that broke the contract, the caches are passed by', async () => {
  const answers = [{ status: 'ok' }, healthy, healthy];
  const fetching = answering(() => json(answers.shift()));
  await expect(request('/healthz', ({ health }) => health)).rejects.toThrow(RequestFailure);
  await request('/healthz', ({ health }) => health);
  await request('/healthz', ({ health }) => health);
  expect(fetching.mock.calls.map(([, { cache }]) => cache)).toEqual([
    undefined,
    'reload',
    undefined,
  ]);
});

const bad = {
  type: 'about:blank',
  title: 'Bad',
  status: 400,
  detail: 'from is not a day',
  parameter: 'from',
};

describe('an answer that cannot be used', () => {
  test.each<[string, (init: RequestInit) => Promise<Response>, FailureKind]>([
    [
      'no server',
      () => Promise.reject(new TypeError('fetch failed')),
      { kind: 'unreachable', isOffline: false },
    ],
    ['a problem', () => json(bad, 400), { kind: 'status', status: 400, problem: bad }],
    [
      'an error without a problem',
      () => json({ oops: 1 }, 500),
      { kind: 'status', status: 500, problem: null },
    ],
    [
      'an error page',
      () => text('<h1>Bad gateway</h1>', 502),
      { kind: 'status', status: 502, problem: null },
    ],
    [
      'an error without a body',
      () => text('', 503),
      { kind: 'status', status: 503, problem: null },
    ],
    ['a page', () => text('<!doctype html>'), { kind: 'notJson' }],
    ['half an answer', () => text('{"items": ['), { kind: 'notJson' }],
    ['no body', () => text(''), { kind: 'notJson' }],
    ['null', () => json(null), { kind: 'contract', where: 'the answer as a whole' }],
    [
      'something missing',
      () => json({ items: [], nextCursor: null }),
      { kind: 'contract', where: 'total' },
    ],
    [
      'something wrong further down',
      () => json({ items: [{ id: 'a' }], nextCursor: null, total: 1 }),
      { kind: 'contract', where: 'items.0.occurred' },
    ],
  ])('%s', async (_what, answer, reason) => {
    answering(answer);
    expect(await failureOf(request(path, ({ attackPage }) => attackPage))).toEqual(reason);
  });
});

test('a server that cannot be reached without a network is told apart', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  answering(() => Promise.reject(new TypeError('fetch failed')));
  expect(await failureOf(request(path, ({ attackPage }) => attackPage))).toEqual({
    kind: 'unreachable',
    isOffline: true,
  });
});

test('what the browser lacks is a fault of this page, not of the server', async () => {
  vi.stubGlobal('fetch', undefined);
  const asked = request(path, ({ attackPage }) => attackPage, new AbortController().signal);
  await expect(asked).rejects.toThrow(TypeError);
});

describe('time', () => {
  test('no answer for 15 seconds is a timeout', async () => {
    const timer = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timer.signal);
    answering(silence);
    const asked = failureOf(
      request(path, ({ attackPage }) => attackPage, new AbortController().signal),
    );
    timer.abort(new DOMException('Too long', 'TimeoutError'));
    expect(await asked).toEqual({ kind: 'timeout', seconds: 15 });
    expect(timeout).toHaveBeenCalledWith(15_000);
  });

  test('a request whose reader is gone already is aborted', async () => {
    answering(silence);
    const asked = request(path, ({ attackPage }) => attackPage, AbortSignal.abort());
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('an abort passes through, before the answer and within it', async () => {
    for (const answer of [
      silence,
      (init: RequestInit) =>
        text('').then((response) => {
          vi.spyOn(response, 'text').mockImplementation(() =>
            silence(init).then((never) => never.text()),
          );
          return response;
        }),
    ]) {
      const reader = new AbortController();
      answering(answer);
      const asked = request(path, ({ attackPage }) => attackPage, reader.signal);
      reader.abort();
      await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    }
  });

  // The head came in time and the body did not: that is no answer in time either.
  test('a body that does not come in time is a timeout', async () => {
    const timer = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timer.signal);
    answering(async (init) => {
      const response = new Response('');
      vi.spyOn(response, 'text').mockImplementation(() =>
        silence(init).then((never) => never.text()),
      );
      return response;
    });
    const asked = failureOf(request(path, ({ attackPage }) => attackPage));
    timer.abort(new DOMException('Too long', 'TimeoutError'));
    expect(await asked).toEqual({ kind: 'timeout', seconds: 15 });
  });
});

test.each([
  [{}, ''],
  [{ from: null, q: '', cursor: undefined }, ''],
  [{ limit: 0 }, '?limit=0'],
  [{ id: ['a', 'b'] }, '?id=a%2Cb'],
  [{ q: 'a&b=c d', limit: 20 }, '?q=a%26b%3Dc+d&limit=20'],
])('%j is asked for as %s', (parameters, expected) => {
  expect(queryString(parameters)).toBe(expected);
});

describe('what is said of a failure, and whether asking again can help', () => {
  const status = (code: number, problem: typeof bad | null = null): FailureKind => ({
    kind: 'status',
    status: code,
    problem,
  });
  test.each<[FailureKind, boolean, string]>([
    [{ kind: 'unreachable', isOffline: false }, true, 'The server does not answer.'],
    [
      { kind: 'unreachable', isOffline: true },
      true,
      'This device is offline, and the server does not answer.',
    ],
    [{ kind: 'timeout', seconds: 15 }, true, 'The server has not answered for 15 seconds.'],
    [status(400, bad), false, 'from is not a day'],
    [status(404), false, 'The server answered /api/attacks with error 404.'],
    [status(408), true, 'The server answered /api/attacks with error 408.'],
    [status(429), true, 'The server answered /api/attacks with error 429.'],
    [status(500), true, 'The server answered /api/attacks with error 500.'],
    [{ kind: 'notJson' }, true, 'The server’s answer to /api/attacks is not JSON.'],
    [
      { kind: 'contract', where: 'total' },
      true,
      'The server’s answer to /api/attacks has an unexpected form (total).',
    ],
  ])('%j', (reason, again, words) => {
    expect(canRetry(new RequestFailure(path, reason))).toBe(again);
    expect(failureWords(new RequestFailure(path, reason))).toBe(words);
  });
  test('of an error that is not one of these', () => {
    expect(failureWords(new Error('x'))).toBe(
      'Something went wrong in this page itself, not on the server.',
    );
    expect(canRetry(new Error('x'))).toBe(true);
  });
});
