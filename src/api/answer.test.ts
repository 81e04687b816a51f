import { expect, test } from 'vitest';
import { answerOf } from './answer';
import { stamped } from './answered-at';
import { RequestFailure } from './failure';

const asked = { data: undefined, failureReason: null, failureCount: 0 };
const failed = {
  failureReason: new RequestFailure('/api/dataset', { kind: 'unreachable', isOffline: false }),
  failureCount: 2,
};
const words = 'The server does not answer.';
const here = { ...asked, data: 'data' };
const fresh = { kind: 'here', data: 'data', failure: null, answeredAt: null, outdated: false };

test.each([
  ['nothing yet', asked, { kind: 'waiting', failure: null }],
  ['nothing yet, and trying again', { ...asked, ...failed }, { kind: 'waiting', failure: words }],
  ['an answer', here, fresh],
  [
    'an answer, and the latest attempt failed',
    { ...here, ...failed },
    { ...fresh, failure: words },
  ],
  [
    'the answer of the choice before',
    { ...here, isPlaceholderData: true },
    { ...fresh, outdated: true },
  ],
  ['an answer with nothing in it', { ...here, data: null }, { ...fresh, data: null }],
])('%s', (_what, query, answer) => {
  expect(answerOf(query)).toEqual(answer);
});

test('an answer is as old as was noted when it came; the clock of the cache is not asked', () => {
  const ofTheCache = { ...here, dataUpdatedAt: 7 };
  const data = stamped({ rows: 1 }, 5);
  expect(answerOf({ ...ofTheCache, data })).toMatchObject({ answeredAt: 5 });
  expect(answerOf({ ...ofTheCache, data: { rows: 1 } })).toMatchObject({ answeredAt: null });
});
