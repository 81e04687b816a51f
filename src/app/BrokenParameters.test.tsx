import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { statementsQuery } from '../api/queries';
import { day } from '../domain/day';
import { aStatement } from '../domain/testing/records';
import { viewStateOf } from '../url/testing/view-state';
import { BrokenParameters } from './BrokenParameters';

/** What is said as of December 6 where the address marks a statement and one of December 28 is there. */
function notice(marked: string, isScrubbing: boolean): string | undefined {
  const client = new QueryClient();
  const statements = [aStatement('later', '2021-12-28')];
  client.setQueryData(statementsQuery.queryKey, { statements, revision: 0 });
  const state = { ...viewStateOf({ statement: marked }), today: day('2021-12-06'), isScrubbing };
  render(
    <QueryClientProvider client={client}>
      <BrokenParameters
        broken={[]}
        opened={{ search: '', hash: '', isWall: false }}
        state={state}
        change={() => {}}
      />
    </QueryClientProvider>,
  );
  return screen.queryByRole('status')?.textContent ?? undefined;
}

test.each([
  ['later', false],
  ['nobody-has', false],
  ['nobody-has', true],
])('a marked statement %s that is not there is said (day moved: %s)', (marked, isScrubbing) => {
  expect(notice(marked, isScrubbing)).toContain(`statement “${marked}” is not known`);
});

test('while the day is scrubbed, a statement of another day causes no notice', () => {
  expect(notice('later', true)).toBeUndefined();
});

test.each([
  ['from', { from: null, to: null }],
  ['to', { from: null, to: null }],
])('dismissing a period that is named by %s resets both its ends', (name, choices) => {
  const change = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <BrokenParameters
        broken={[{ name, value: '2021-12-31', why: 'comes after the end, 2021-12-01' }]}
        opened={{ search: '', hash: '', isWall: false }}
        state={viewStateOf({})}
        change={change}
      />
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(change).toHaveBeenCalledWith(choices, { replace: true });
});

/** What the notice says of an address with nothing that cannot be read. */
function unusedNotice(search: string, hash = '') {
  const client = new QueryClient();
  const page = (hash: string) => (
    <QueryClientProvider client={client}>
      <BrokenParameters
        broken={[]}
        opened={{ search, hash, isWall: false }}
        state={viewStateOf({})}
        change={() => {}}
      />
    </QueryClientProvider>
  );
  const { rerender } = render(page(hash));
  return {
    text: () => screen.queryByRole('status')?.textContent,
    dismiss: () => fireEvent.click(screen.getByRole('button', { name: 'Dismiss' })),
    typeHash: (typed: string) => rerender(page(typed)),
  };
}

test.each([
  ['?interval=week&interval=daily', 'interval “daily” is there twice, and the first is used.'],
  ['?every=20s', 'every “20s” is a setting of the wall.'],
])('another value is offered only for one that was the reason: %s', (search, words) => {
  expect(unusedNotice(search).text()).toContain(words);
});

test('dismissing hides what the address had, not a setting that is typed after “#” later', () => {
  const notice = unusedNotice('?colour=red', '#group=a');
  notice.dismiss();
  expect(notice.text()).toBeUndefined();
  notice.typeHash('#main');
  expect(notice.text()).toBeUndefined();
  notice.typeHash('#group=b');
  expect(notice.text()).toContain('#group “b” comes after “#”');
  expect(notice.text()).not.toContain('colour');
  notice.dismiss();
  expect(notice.text()).toBeUndefined();
});
