import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '../domain/day';
import { reportAttacks } from '../domain/testing/report';
import {
  attackColumnsQuery,
  attacksByIdQuery,
  statementsByIdQuery,
  statementsQuery,
} from './queries';

const noFilter = {
  from: null,
  to: null,
  asOf: null,
  organisation: null,
  target: null,
  deadline: null,
  kind: null,
  q: '',
};
const emptyPage = { items: [], nextCursor: null, total: 0 };

/** A query client whose requests all get `body`, with the paths that were asked for. */
function clientFor(body: unknown) {
  const paths: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    paths.push(path);
    return Promise.resolve(new Response(JSON.stringify(body)));
  });
  return { client: new QueryClient(), paths };
}

afterEach(() => vi.unstubAllGlobals());

test('columns come as typed arrays with the same values', async () => {
  const { client, paths } = clientFor(reportAttacks);
  const { columns, dictionaries } = await client.fetchQuery(attackColumnsQuery(1));
  expect(paths).toEqual(['/api/attacks/columns']);
  expect(columns.start).toBeInstanceOf(Int32Array);
  expect(Array.from(columns.high)).toEqual(reportAttacks.columns.high);
  expect(columns.id).toEqual(reportAttacks.columns.id);
  expect(dictionaries).toEqual(reportAttacks.dictionaries);
});

test('every revision of the dataset, and every filter, is asked for anew', async () => {
  const { client, paths } = clientFor(emptyPage);
  await client.fetchInfiniteQuery(statementsQuery(1, noFilter));
  await client.fetchInfiniteQuery(statementsQuery(1, { ...noFilter }));
  await client.fetchInfiniteQuery(statementsQuery(2, noFilter));
  await client.fetchInfiniteQuery(statementsQuery(2, { ...noFilter, q: 'war', kind: 'threat' }));
  expect(paths).toEqual([
    '/api/statements?limit=20',
    '/api/statements?limit=20',
    '/api/statements?kind=threat&q=war&limit=20',
  ]);
});

test('records are asked for by their ids, background included', async () => {
  const { client, paths } = clientFor(emptyPage);
  expect(await client.fetchQuery(attacksByIdQuery(1, ['a', 'b'], day('2021-12-06')))).toEqual([]);
  expect(await client.fetchQuery(statementsByIdQuery(1, ['s'], day('2021-12-06')))).toEqual([]);
  expect(paths).toEqual([
    '/api/attacks?id=a%2Cb&asOf=2021-12-06&limit=200&background=true',
    '/api/statements?id=s&asOf=2021-12-06&limit=200',
  ]);
});
