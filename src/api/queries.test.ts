import { afterEach, expect, test, vi } from 'vitest';
import { aStatement } from '../domain/testing/records';
import { reportAttacks } from '../domain/testing/report';
import { attackColumnsQuery, statementsQuery } from './queries';
import { clientFor } from './testing/client-for';

afterEach(() => vi.unstubAllGlobals());

const place = { revision: 4, history: '0123456789ab' };

test('columns come as typed arrays with the same values', async () => {
  const { client, paths } = clientFor(reportAttacks);
  const { columns, dictionaries } = await client.fetchQuery(attackColumnsQuery);
  expect(paths).toEqual(['./api/attacks/columns']);
  expect(columns.start).toBeInstanceOf(Int32Array);
  expect(Array.from(columns.high)).toEqual(reportAttacks.columns.high);
  expect(columns.id).toEqual(reportAttacks.columns.id);
  expect(dictionaries).toEqual(reportAttacks.dictionaries);
});

test('all versions of all statements come, page after page, as of the first one', async () => {
  const [first, second] = [aStatement('a', '2021-12-02'), aStatement('b', '2021-12-01')];
  const { client, paths } = clientFor(
    { items: [first], nextCursor: 'next', total: 2, ...place },
    { items: [second], nextCursor: null, total: 2, ...place, revision: place.revision + 1 },
  );
  expect(await client.fetchQuery(statementsQuery)).toEqual({
    statements: [first, second],
    revision: place.revision,
  });
  expect(paths).toEqual([
    './api/statements?versions=all&limit=1000',
    './api/statements?versions=all&limit=1000&cursor=next',
  ]);
});
