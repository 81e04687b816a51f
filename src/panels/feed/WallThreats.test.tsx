import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { statementsQuery } from '../../api/queries';
import { day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { emptyDataset, span } from '../../domain/testing/dataset';
import { aStatement } from '../../domain/testing/records';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { WallThreats } from './WallThreats';

const room = { width: 1704, height: 783, must: 51, least: 41, portrait: false };

const older = [
  aStatement('b', '2021-12-20', { gist: 'Vowed revenge.' }),
  aStatement('a', '2021-12-10', { gist: 'Vowed war.', kind: 'context' }),
];
const newer = aStatement('c', '2021-12-28', { gist: 'Vowed rockets.' });

afterEach(() => vi.unstubAllGlobals());

const dataset = {
  ...emptyDataset,
  coverage: { attacks: [], statements: [span('2021-11-01..2021-12-30', 'selected')] },
};

/** The scene over some statements, or none yet, and a way to give it others. */
function show(statements: readonly Statement[] | null, choices: Partial<View> = {}) {
  const client = new QueryClient();
  const give = (all: readonly Statement[]) =>
    client.setQueryData(statementsQuery.queryKey, { statements: all, revision: 0 });
  if (statements) give(statements);
  render(
    <QueryClientProvider client={client}>
      <WallThreats state={viewStateOf(choices, dataset)} room={room} />
    </QueryClientProvider>,
  );
  return give;
}

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const items = () => screen.getAllByRole('listitem');

test('the newest statements stand under a heading that says how many there are', () => {
  show(older);
  expect(heading()).toContain('A selection of 2 statements, 1 counted as a threat');
  expect(items().map(({ textContent }) => textContent)).toEqual([
    'Monday, December 20 · 10 days ago · ThreatSpeaker not namedVowed revenge.',
    'Friday, December 10 · 20 days ago · ContextSpeaker not namedVowed war.',
  ]);
});

test('a new one takes its place above the others, which are not written again', async () => {
  const give = show(older);
  const [first, second] = items();
  give([...older, newer]);
  const said = await screen.findByText('Vowed rockets.');
  const now = items();
  expect(said.closest('li')).toBe(now[0]);
  expect(now).toHaveLength(3);
  expect(now[1]).toBe(first);
  expect(now[2]).toBe(second);
});

test('nothing that was not known by the day', () => {
  show([...older, newer], { asOf: day('2021-12-20') });
  expect(items()).toHaveLength(2);
  expect(screen.queryByText('Vowed rockets.')).toBeNull();
});

test.each<[choices: Partial<View>, words: string]>([
  [{ q: 'nobody says this' }, 'No statement on record contains “nobody says this”'],
  [
    { asOf: day('2022-01-20'), from: day('2022-01-05'), to: day('2022-01-18') },
    'No data on statements for these days',
  ],
  [{ asOf: day('2021-12-01') }, 'No statement is on record by December 1, 2021'],
])('without a statement it says why: %j', async (choices, words) => {
  show(older, choices);
  expect(await screen.findByRole('heading', { level: 2, name: words })).toBeTruthy();
});

test('before the statements have come it says so', () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  show(null);
  expect(heading()).toBe('Loading the statements.');
});
