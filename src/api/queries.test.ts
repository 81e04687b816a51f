import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { anAttack, aStatement } from '../domain/testing/records';
import { reportAttacks } from '../domain/testing/report';
import { answeredAt } from './answered-at';
import { attackColumnsQuery, attackHistoryQuery, statementsQuery } from './queries';

/** A query client whose requests get `bodies` in turn, the last one again and again; and what was asked for. */
function clientFor(...bodies: readonly unknown[]) {
  const paths: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    const body = bodies[Math.min(paths.length, bodies.length - 1)];
    paths.push(path);
    return Promise.resolve(new Response(JSON.stringify(body)));
  });
  return { client: new QueryClient(), paths };
}

afterEach(() => vi.unstubAllGlobals());

test('columns come as typed arrays with the same values', async () => {
  const { client, paths } = clientFor(reportAttacks);
  const { columns, dictionaries } = await client.fetchQuery(attackColumnsQuery);
  expect(paths).toEqual(['/api/attacks/columns']);
  expect(columns.start).toBeInstanceOf(Int32Array);
  expect(Array.from(columns.high)).toEqual(reportAttacks.columns.high);
  expect(columns.id).toEqual(reportAttacks.columns.id);
  expect(dictionaries).toEqual(reportAttacks.dictionaries);
});

test('all versions of all statements come, page after page, as of the first one', async () => {
  const [first, second] = [aStatement('a', '2021-12-02'), aStatement('b', '2021-12-01')];
  const { client, paths } = clientFor(
    { items: [first], nextCursor: 'next', total: 2, lastEvent: 7 },
    { items: [second], nextCursor: null, total: 2, lastEvent: 9 },
  );
  expect(await client.fetchQuery(statementsQuery)).toEqual({
    statements: [first, second],
    lastEvent: 7,
  });
  expect(paths).toEqual([
    '/api/statements?versions=all&limit=1000',
    '/api/statements?versions=all&limit=1000&cursor=next',
  ]);
});

test('the history of attacks is asked for by their ids, background included, page after page', async () => {
  const [first, second] = [anAttack('a', '2021-12-02'), anAttack('b', '2021-12-01')];
  const { client, paths } = clientFor(
    { items: [first], nextCursor: 'next', total: 2, lastEvent: 7 },
    { items: [second], nextCursor: null, total: 2, lastEvent: 9 },
  );
  const answer = await client.fetchQuery(attackHistoryQuery(['b', 'a'], ['a@1', 'b@1']));
  expect(answer).toEqual([first, second]);
  expect(answeredAt(answer)).not.toBeNull();
  expect(paths).toEqual([
    '/api/attacks?id=b%2Ca&versions=all&background=true&limit=1000',
    '/api/attacks?id=b%2Ca&versions=all&background=true&limit=1000&cursor=next',
  ]);
});

test('the history of attacks is asked for again for a new version of one of them only', async () => {
  const page = (version: number) => ({
    items: [anAttack('a', '2021-12-02', { version })],
    nextCursor: null,
    total: 1,
    lastEvent: version,
  });
  const { client, paths } = clientFor(page(1), page(2));
  await client.fetchQuery(attackHistoryQuery(['a'], ['a@1']));
  await client.fetchQuery(attackHistoryQuery(['a'], ['a@1']));
  expect(paths).toHaveLength(1);
  const answer = await client.fetchQuery(attackHistoryQuery(['a'], ['a@1', 'a@2']));
  expect(answer).toEqual(page(2).items);
  expect(paths).toHaveLength(2);
});
