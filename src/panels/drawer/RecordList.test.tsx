import type { QueryClient } from '@tanstack/react-query';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { attackHistoryQuery } from '../../api/histories';
import { attackColumnsQuery } from '../../api/queries';
import { day } from '../../domain/day';
import { withAttackVersions } from '../../domain/merge';
import type { Attack } from '../../domain/records';
import { anAttack, aStatement } from '../../domain/testing/records';
import { withKnownUntil } from '../../domain/versions';
import { viewStateOf } from '../../url/testing/view-state';
import { RecordList } from './RecordList';
import { renderOver } from './testing/cache';

afterEach(cleanup);

const coverage = {
  attacks: [{ start: day('2021-11-01'), end: day('2021-12-27'), basis: 'listed', note: '' }],
  statements: [],
} as const;

const at = (asOf: string) => {
  const state = viewStateOf({ asOf: day(asOf) });
  return { ...state, today: day(asOf), dataset: { ...state.dataset, coverage } };
};

const attacks = withKnownUntil([
  anAttack('a', '2021-11-30'),
  anAttack('a', '2021-11-30', {
    version: 2,
    knownOn: day('2021-12-05'),
    low: 2,
    high: 3,
    correction: 'A second charge was found.',
  }),
  anAttack('a', '2021-11-30', {
    version: 3,
    knownOn: day('2021-12-07'),
    retracted: true,
    correction: 'It never happened.',
  }),
]);

const showAttack = (asOf: string, id = 'a') =>
  renderOver(
    { attacks },
    [['a'], ['b']],
    <RecordList kind="attacks" ids={[id]} state={at(asOf)} />,
  );

const fact = (name: string) => screen.queryByText(name)?.nextElementSibling?.textContent;

describe('an attack record', () => {
  test('that was not corrected yet does not say that it will be', () => {
    showAttack('2021-12-04');
    expect(fact('Number')).toBe('1 attack');
    expect(fact('Known on')).toBe('November 30, 2021');
    expect(screen.queryByText('Version')).toBeNull();
    expect(screen.queryByRole('region', { name: 'History' })).toBeNull();
    expect(document.body.textContent).not.toMatch(/second charge|never happened|withdrawn/i);
  });

  test('that was corrected says what it says now, and what it said before', () => {
    showAttack('2021-12-06');
    expect(fact('Number')).toBe('2 or 3 attacks');
    expect(fact('Known on')).toBe('November 30, 2021');
    expect(fact('Version')).toBe('2, of December 5, 2021');
    const history = within(screen.getByRole('region', { name: 'History' }));
    const versions = within(history.getAllByRole('list')[0] as HTMLElement);
    expect(versions.getByText('Version 1, November 30, 2021: became known')).toBeTruthy();
    expect(versions.getByText('Version 2, December 5, 2021: corrected')).toBeTruthy();
    expect(document.body.textContent).toContain('Number: 2 or 3 attacks (was 1 attack)');
    expect(document.body.textContent).toContain('Reason: A second charge was found.');
    expect(document.body.textContent).not.toMatch(/never happened|withdrawn/i);
  });

  test('that was withdrawn says so, and what it said until then', () => {
    showAttack('2021-12-07');
    expect(document.body.textContent).toContain(
      'Withdrawn on December 7, 2021. It never happened.',
    );
    expect(fact('Number')).toBe('2 or 3 attacks');
    expect(screen.getByText('Version 3, December 7, 2021: withdrawn')).toBeTruthy();
  });

  test.each([
    ['before it was known', '2021-11-29', 'a'],
    ['that nobody has', '2021-12-30', 'b'],
  ])('%s is not there', (_what, asOf, id) => {
    showAttack(asOf, id);
    expect(screen.getByText(`No record ${id} is known as of this day.`)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });
});

test('other records leave on the screen what is being read, and are not denied before they came', async () => {
  const { client, show } = showAttack('2021-12-04');
  client.setQueryDefaults(['attack-history'], { enabled: false });
  show(<RecordList kind="attacks" ids={['a', 'new']} state={at('2021-12-04')} />);
  expect(screen.getAllByRole('article')).toHaveLength(1);
  expect(screen.getByText('Loading the record …')).toBeTruthy();
  const versions = [...attacks, anAttack('new', '2021-12-03')];
  const known = ['a@1', 'a@2', 'a@3', 'new'];
  client.setQueryData(attackHistoryQuery(['a', 'new'], known).queryKey, versions);
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  expect(screen.queryByText('Loading the record …')).toBeNull();
});

describe('with every event of the stream', () => {
  /** The columns with the attacks of an event joined to them, as the stream does it. */
  const event = (client: QueryClient, records: readonly Attack[]) =>
    act(() =>
      client.setQueryData(
        attackColumnsQuery.queryKey,
        (columns) => columns && withAttackVersions(columns, records, { revision: 9 }),
      ),
    );

  test('an attack is requested again only for a new version of it', async () => {
    const asked = vi.fn(() => new Promise<Response>(() => {}));
    vi.stubGlobal('fetch', asked);
    const { client, show } = showAttack('2021-12-04');
    const histories = () => client.getQueryCache().findAll({ queryKey: ['attack-history'] });
    const before = histories().length;
    event(client, []);
    event(client, [anAttack('other', '2021-12-03')]);
    const later = at('2021-12-04');
    show(
      <RecordList
        kind="attacks"
        ids={['a']}
        state={{ ...later, dataset: { ...later.dataset, revision: 9 } }}
      />,
    );
    expect(asked).not.toHaveBeenCalled();
    expect(histories()).toHaveLength(before);
    event(client, [anAttack('a', '2021-11-30', { version: 4, knownOn: day('2021-12-08') })]);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    expect(screen.getAllByRole('article'), 'what is being read stays').toHaveLength(1);
    vi.unstubAllGlobals();
  });

  test('the statements are gone through once, whichever day and page is looked at', () => {
    let looks = 0;
    const statements = Array.from({ length: 120 }, (_, place) => ({
      ...aStatement(`s-${place}`, '2021-12-01'),
      get id() {
        looks += 1;
        return `s-${place}`;
      },
    }));
    const ids = statements.map((_, place) => `s-${place}`);
    const list = (asOf: string) => <RecordList kind="statements" ids={ids} state={at(asOf)} />;
    looks = 0;
    const { show } = renderOver({ statements }, [], list('2021-12-04'));
    expect(screen.getAllByRole('article')).toHaveLength(50);
    const first = looks;
    expect(first).toBeLessThan(10 * statements.length);
    show(list('2021-12-05'));
    expect(looks - first).toBeLessThan(5 * 50);
  });
});

test('a statement is read from those that are here, with its history', () => {
  const statements = withKnownUntil([
    aStatement('s', '2021-12-01'),
    aStatement('s', '2021-12-01', {
      version: 2,
      knownOn: day('2021-12-03'),
      gist: 'Said otherwise.',
    }),
  ]);
  renderOver(
    { statements },
    [],
    <RecordList kind="statements" ids={['s']} state={at('2021-12-04')} />,
  );
  expect(screen.getByRole('article').textContent).toContain('Said otherwise.');
  expect(screen.getByText('Version 2, December 3, 2021: corrected')).toBeTruthy();
});

describe('a statement that lacks versions that were current on no day', () => {
  const first = aStatement('s', '2021-12-01');
  const wrong = aStatement('s', '2021-12-01', {
    version: 2,
    knownOn: day('2021-12-03'),
    gist: 'Misheard.',
  });
  const right = { ...wrong, version: 3, gist: 'Said otherwise.' };
  const statements = withKnownUntil([first, right]);
  const list = <RecordList kind="statements" ids={['s']} state={at('2021-12-04')} />;
  afterEach(() => vi.unstubAllGlobals());

  test('is read at once; its whole history is asked for', async () => {
    const items = [first, wrong, right];
    const answer = {
      items,
      nextCursor: null,
      total: 3,
      revision: 4,
      history: '0123456789ab',
    };
    const asked = vi.fn(() => Promise.resolve(new Response(JSON.stringify(answer))));
    vi.stubGlobal('fetch', asked);
    renderOver({ statements }, [], list);
    expect(screen.getByRole('article').textContent).toContain('Said otherwise.');
    expect(await screen.findByText('Version 2, December 3, 2021: corrected')).toBeTruthy();
    expect(screen.getByText('Version 3, December 3, 2021: corrected')).toBeTruthy();
    expect(screen.queryByText(/Can’t load all versions/)).toBeNull();
    expect(asked).toHaveBeenCalledOnce();
  });

  test('says so if the rest cannot be loaded', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    renderOver({ statements }, [], list);
    expect(await screen.findByText(/Can’t load all versions/)).toBeTruthy();
    expect(screen.getByRole('article').textContent).toContain('Said otherwise.');
  });
});
