import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { attackColumns } from '../domain/testing/columns';
import { emptyDataset } from '../domain/testing/dataset';
import { PolledHistory } from './other-history';
import { attackColumnsQuery } from './queries';
import { lineState, noLineYet } from './stream/line';

afterEach(() => {
  lineState.set(noLineYet);
  vi.unstubAllGlobals();
});

const ofWrite = (history: string, revision: number) => ({ ...emptyDataset, history, revision });
const before = ofWrite('aaaaaaaaaaaa', 3);

/** What a page that polls says of others than `before`, from a server that has that write or answers with `status`. */
async function othersAt(now: typeof before, status = 200) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(before), { status });
  });
  const client = new QueryClient();
  client.setQueryData(attackColumnsQuery.queryKey, attackColumns([{ when: '2021-12-18' }]));
  const saying = new PolledHistory(client).take(before, now);
  // Asked for again meanwhile.
  client.setQueryData(attackColumnsQuery.queryKey, attackColumns([]));
  await saying;
  return { others: lineState.get().others, asked };
}

const said = { others: { attacks: { rows: 1 } } };

test.each([
  ['a later write, which the server has beside the one before', ofWrite('bbbbbbbbbbbb', 4), 200],
  ['a server that fails: that is no answer', ofWrite('bbbbbbbbbbbb', 4), 503],
])('a page that only polls does not take for others: %s', async (_what, now, status) => {
  const { others, asked } = await othersAt(now, status);
  expect(others).toBeNull();
  expect(asked).toEqual(['./api/dataset?at=aaaaaaaaaaaa.3']);
});

test.each([
  ['the same number of another write', ofWrite('bbbbbbbbbbbb', 3), 200],
  ['a lower number', ofWrite('bbbbbbbbbbbb', 2), 200],
  ['a higher number, where the write before never was', ofWrite('bbbbbbbbbbbb', 9), 410],
])('a page that only polls says that the records are others: %s', async (_what, now, status) => {
  expect(await othersAt(now, status)).toMatchObject(said);
});

test.each([
  ['the records are others', 503, 410, said.others],
  ['they are the same', 503, 200, null],
])(
  'a page that polls asks again at the next poll until it knows: %s',
  async (_what, first, then, others) => {
    let status = first;
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return new Response(JSON.stringify(before), { status });
    });
    const client = new QueryClient();
    client.setQueryData(attackColumnsQuery.queryKey, attackColumns([{ when: '2021-12-18' }]));
    const polled = new PolledHistory(client);
    const now = ofWrite('bbbbbbbbbbbb', 9);
    await polled.take(before, now);
    client.setQueryData(attackColumnsQuery.queryKey, attackColumns([]));
    await polled.take(now, now);
    expect(lineState.get().others).toBeNull();
    status = then;
    await polled.take(now, now);
    const known = lineState.get().others;
    if (others === null) expect(known).toBeNull();
    else expect(known).toMatchObject(others);
    await polled.take(now, now);
    expect(lineState.get().others).toBe(known);
    expect(asked).toEqual(Array(3).fill('./api/dataset?at=aaaaaaaaaaaa.3'));
  },
);
