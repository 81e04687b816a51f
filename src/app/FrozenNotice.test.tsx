import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type CameInSince, cameInSinceQuery } from '../api/came-in-since';
import { day } from '../domain/day';
import { anAttack } from '../domain/testing/records';
import { reportDataset } from '../domain/testing/report';
import { viewStateOf } from '../url/testing/view-state';
import { FrozenNotice } from './FrozenNotice';

vi.mock('../api/stream/follow-came-in', () => ({ followCameIn: () => () => {} }));

const at = '0123456789ab.12';
const asOf = day('2021-12-20');
const query = cameInSinceQuery(at, asOf);
const place = { nextCursor: null, revision: 13, history: '0123456789ab' };
const came: CameInSince = {
  attacks: { ...place, items: [anAttack('a', '2021-12-18')], total: 1 },
  statements: { ...place, items: [], total: 0 },
};

/** The notice after the server failed, with what it had answered before. */
async function noticeAfterFailure(before: CameInSince | undefined) {
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  onTestFinished(() => {
    client.clear();
    vi.unstubAllGlobals();
  });
  client.setQueryData(query.queryKey, before);
  const state = viewStateOf({ asOf, at }, reportDataset);
  render(
    <QueryClientProvider client={client}>
      <FrozenNotice view={state.view} at={at} state={state} failure={null} />
    </QueryClientProvider>,
  );
  await act(() => client.refetchQueries({ queryKey: query.queryKey }));
  await screen.findByText(/is not known/);
  return screen.getByRole('status');
}

const failed = 'is not known. The server answered /api/attacks with error 503.';

test('a failed request keeps the list of what came in since, and says that there may be more', async () => {
  const notice = await noticeAfterFailure(came);
  expect(notice.textContent).toContain(
    '1 record known by December 20, 2021 came in after this link was made.',
  );
  expect(notice.textContent).toContain(`What else came in ${failed}`);
});

test('before any answer a failed request says that nothing is known of it', async () => {
  const notice = await noticeAfterFailure(undefined);
  expect(notice.textContent).toContain(`What came in since ${failed}`);
});

test('the link to the day as it is known now says what it adds', async () => {
  await noticeAfterFailure(came);
  const link = screen.getByRole('link', {
    name: 'Show what was known by December 20, 2021, with what came in since',
  });
  expect(new URL(link.getAttribute('href') ?? '', 'http://x').searchParams.get('at')).toBeNull();
});
