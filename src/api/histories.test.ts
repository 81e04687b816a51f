import { afterEach, expect, test, vi } from 'vitest';
import { anAttack, aStatement } from '../domain/testing/records';
import { answeredAt } from './answered-at';
import { attackHistoryQuery, statementHistoryQuery } from './histories';
import { clientFor } from './testing/client-for';

afterEach(() => vi.unstubAllGlobals());

const place = { revision: 4, history: '0123456789ab' };

test('the history of attacks is asked for by their ids, background included, page after page', async () => {
  const [first, second] = [anAttack('a', '2021-12-02'), anAttack('b', '2021-12-01')];
  const { client, paths } = clientFor(
    { items: [first], nextCursor: 'next', total: 2, ...place },
    { items: [second], nextCursor: null, total: 2, ...place },
  );
  const answer = await client.fetchQuery(attackHistoryQuery(['b', 'a'], ['a@1', 'b@1']));
  expect(answer).toEqual([first, second]);
  expect(answeredAt(answer)).not.toBeNull();
  expect(paths).toEqual([
    './api/attacks?id=b%2Ca&versions=all&background=true&limit=1000',
    './api/attacks?id=b%2Ca&versions=all&background=true&limit=1000&cursor=next',
  ]);
});

test('the history of attacks is asked for again for a new version of one of them only', async () => {
  const page = (version: number) => ({
    items: [anAttack('a', '2021-12-02', { version })],
    nextCursor: null,
    total: 1,
    ...place,
  });
  const { client, paths } = clientFor(page(1), page(2));
  await client.fetchQuery(attackHistoryQuery(['a'], ['a@1']));
  await client.fetchQuery(attackHistoryQuery(['a'], ['a@1']));
  expect(paths).toHaveLength(1);
  const answer = await client.fetchQuery(attackHistoryQuery(['a'], ['a@1', 'a@2']));
  expect(answer).toEqual(page(2).items);
  expect(paths).toHaveLength(2);
});

test('the history of statements is asked for in the same way', async () => {
  const first = aStatement('a', '2021-12-02');
  const second = { ...first, version: 2 };
  const { client, paths } = clientFor({
    items: [second, first],
    nextCursor: null,
    total: 2,
    ...place,
  });
  const answer = await client.fetchQuery(statementHistoryQuery(['b', 'a'], ['a@2', 'b@1']));
  expect(answer).toEqual([{ ...first, knownUntil: '2021-12-02' }, second]);
  expect(answeredAt(answer)).not.toBeNull();
  expect(paths).toEqual(['./api/statements?id=b%2Ca&versions=all&limit=1000']);
});
