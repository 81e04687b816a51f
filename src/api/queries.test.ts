import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { aStatement } from '../domain/testing/records';
import { reportAttacks } from '../domain/testing/report';
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

test('the history of attacks is asked for by their ids, background included', async () => {
  const { client, paths } = clientFor({ items: [], nextCursor: null, total: 0, lastEvent: 0 });
  expect(await client.fetchQuery(attackHistoryQuery(['a', 'b'], 1))).toEqual([]);
  expect(paths).toEqual(['/api/attacks?id=a%2Cb&versions=all&limit=1000&background=true']);
});
