import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type AllStatements, attackColumnsQuery, statementsQuery } from '../api/queries';
import type { OthersBefore } from '../api/stream/line';
import { attackColumns } from '../domain/testing/columns';
import { aStatement } from '../domain/testing/records';
import { OtherRecords } from './OtherRecords';

const attacksOn = (...days: readonly string[]) => attackColumns(days.map((when) => ({ when })));
const said = (...ids: readonly string[]): AllStatements => ({
  statements: ids.map((id) => ({ ...aStatement(id, '2021-12-18'), knownUntil: null })),
  revision: 0,
});

const before = { attacks: attacksOn('2021-12-18', '2021-12-19'), statements: said('s') };
const others: OthersBefore = {
  since: Date.UTC(2026, 10, 29, 12, 36),
  ...before,
  polled: null,
  kept: null,
};

function show(others: OthersBefore, now: Pick<OthersBefore, 'attacks' | 'statements'>) {
  const client = new QueryClient();
  client.setQueryData(attackColumnsQuery.queryKey, now.attacks);
  client.setQueryData(statementsQuery.queryKey, now.statements);
  render(
    <QueryClientProvider client={client}>
      <OtherRecords others={others} timeZone="Asia/Baghdad" />
    </QueryClientProvider>,
  );
  return screen.getByRole('status').textContent;
}

test('a page says since when the server has other records, and how many', () => {
  expect(show(others, { attacks: attacksOn('2021-12-18'), statements: said('s', 't') })).toBe(
    'Since November 29, 15:36 (Baghdad) the server has other records: 1 attack record and 2 statements; before, this page had 2 attack records and 1 statement. Its store was restored from a backup, created again or replaced. This page shows what it has now.Dismiss',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByRole('status')).toBeNull();
});

test('until they are read it says that, and counts only those before', () => {
  expect(show(others, before)).toMatch(
    /^Since November 29, 15:36 \(Baghdad\) the server has other records; before, this page had 2 attack records and 1 statement\..* This page is reading them\./,
  );
});

test('it counts nothing that it never had', () => {
  const never = { ...others, attacks: undefined, statements: undefined };
  expect(show(never, before)).toMatch(
    /^Since November 29, 15:36 \(Baghdad\) the server has other records: 2 attack records and 1 statement\. Its store/,
  );
});

test('a page that was opened again says since which visit, and what there was then', () => {
  const kept = {
    history: 'aaaaaaaaaaaa',
    revision: 3,
    at: Date.UTC(2026, 10, 29, 12, 36),
    attacks: 35,
    statements: 1,
  };
  const now = { attacks: attacksOn('2021-12-18'), statements: said('s', 't') };
  expect(show({ ...others, attacks: undefined, statements: undefined, kept }, now)).toBe(
    'The server has other records than when this page was last open here, on November 29, 15:36 (Baghdad): 1 attack record and 2 statements; then there were 35 attack records and 1 statement. Its store was restored from a backup, created again or replaced. This page shows what it has now.Dismiss',
  );
});
