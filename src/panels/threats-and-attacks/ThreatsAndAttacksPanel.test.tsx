import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { backgroundAttacksQuery } from '../../api/background-attacks';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';
import { day } from '../../domain/day';
import type { Attack, Statement } from '../../domain/records';
import { days } from '../../domain/testing/columns';
import { anAttack, aStatement } from '../../domain/testing/records';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { ThreatsAndAttacksPanel } from './ThreatsAndAttacksPanel';

const said: readonly Statement[] = [
  aStatement('one', '2021-12-02', { targets: ['embassy'], means: ['rockets'] }),
  aStatement('two', '2021-12-03', { targets: ['embassy', 'bases'], means: ['unspecified'] }),
];

function show(
  choices: Partial<View> = {},
  statements: readonly Statement[] | null = said,
  background: readonly Attack[] = [],
) {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, enabled: false } },
  });
  client.setQueryData(attackColumnsQuery.queryKey, reportAttacks);
  client.setQueryData(backgroundAttacksQuery.queryKey, [...background]);
  if (statements) {
    client.setQueryData(statementsQuery.queryKey, { statements, revision: 0 });
  }
  const change = vi.fn();
  const state = { ...viewStateOf(choices, reportDataset), change };
  render(
    <QueryClientProvider client={client}>
      <ThreatsAndAttacksPanel state={state} />
    </QueryClientProvider>,
  );
  return { change, region: within(screen.getByRole('region', { name: 'Threats and attacks' })) };
}

const names = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

test('the lead gives its numbers with their periods and a caveat', () => {
  const { region } = show();
  const lead = region.getByRole('button', { name: '2 threats' }).closest('p');
  expect(lead?.textContent).toMatch(
    /^2 threats\b.*November 1–December 30\b.*embassy \(2\).* bases \(1\).*November 19–December 27\b.*at least 34 attacks, all\b.*\.$/,
  );
  expect(region.getByText(/not proof that nothing else happened/)).toBeTruthy();
  expect(region.getAllByText(/a count, but no rate/)).toHaveLength(1);
});

describe('the bars', () => {
  test('stand in one row for each target and each means, with words where there is none', () => {
    const { region } = show();
    expect(names(region.getByRole('list', { name: 'Threats and attacks by target' }))).toEqual([
      'embassy2none listed',
      'bases1none listed',
      'convoysnone on record34+',
    ]);
    expect(names(region.getByRole('list', { name: 'Threats and attacks by means' }))).toEqual([
      'rockets1none listed',
      'means not named1nothing to compare',
      'IEDnone on record34+',
    ]);
    expect(names(region.getByRole('list', { name: 'Marks' }))).toEqual([
      'at least',
      'up to at most',
      '+ no upper bound',
    ]);
    expect(region.getByText(/Each side has its own scale/)).toBeTruthy();
  });

  test.each([
    [
      'Embassy: 2 threats. Open the statements',
      {
        kind: 'threats',
        range: days('2021-11-01..2021-12-30'),
        target: 'embassy',
        means: null,
        organisation: null,
      },
    ],
    [
      'Rockets: 1 threat. Open the statements',
      {
        kind: 'threats',
        range: days('2021-11-01..2021-12-30'),
        target: null,
        means: 'rockets',
        organisation: null,
      },
    ],
    [
      'Convoys: 34+ (at least 34 attacks). Open the attacks',
      {
        kind: 'attacks',
        range: days('2021-11-19..2021-12-27'),
        part: { column: 'target', value: 'convoys' },
      },
    ],
    [
      'the embassy (2)',
      {
        kind: 'threats',
        range: days('2021-11-01..2021-12-30'),
        target: 'embassy',
        means: null,
        organisation: null,
      },
    ],
    ['at least 34 attacks', { kind: 'attacks', range: days('2021-11-19..2021-12-27'), part: null }],
  ])('%s', (name, open) => {
    const { change, region } = show();
    fireEvent.click(region.getByRole('button', { name }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ open });
  });

  test('say what is not covered, and never a bare zero', () => {
    const { region } = show({ from: day('2021-12-28') }, [
      aStatement('late', '2021-12-28', { targets: ['embassy'], means: ['war'] }),
    ]);
    expect(names(region.getByRole('list', { name: 'Threats and attacks by target' }))).toEqual([
      'embassy1not covered',
    ]);
    expect(region.queryByText('0')).toBeNull();
  });

  test('are not there where there is nothing to set against each other', () => {
    const { region } = show({ from: day('2021-10-01'), to: day('2021-10-31') });
    expect(region.queryByRole('list')).toBeNull();
    expect(region.getByText(/Neither statements nor attacks of this period/)).toBeTruthy();
  });
});

test('the table has the same figures, and opens the same lists', async () => {
  const { change, region } = show();
  const button = region.getByRole('button', { name: 'Table' });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  await act(async () => fireEvent.click(button));
  expect(button.getAttribute('aria-pressed')).toBe('true');
  const table = within(
    await region.findByRole('table', {
      name: 'Threats and attacks by target and by means, October 1, 2021–January 5, 2022',
    }),
  );
  const cells = table
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    [
      'Name',
      'Kind',
      'Threats, at least',
      'Threats, at most',
      'Attacks, at least',
      'Attacks, at most',
    ],
    ['embassy', 'target', '2', '2', 'none listed', 'none listed'],
    ['bases', 'target', '1', '1', 'none listed', 'none listed'],
    ['convoys', 'target', 'none on record', 'none on record', '34', 'no upper bound'],
    ['rockets', 'means', '1', '1', 'none listed', 'none listed'],
    ['means not named', 'means', '1', '1', 'nothing to compare', 'nothing to compare'],
    ['IED', 'means', 'none on record', 'none on record', '34', 'no upper bound'],
  ]);
  fireEvent.click(table.getByRole('button', { name: /^no upper bound. Convoys/ }));
  expect(change).toHaveBeenCalledExactlyOnceWith({
    open: {
      kind: 'attacks',
      range: days('2021-11-19..2021-12-27'),
      part: { column: 'target', value: 'convoys' },
    },
  });
});

describe('attacks outside the list', () => {
  const embassy = { background: true, target: 'embassy' } as const;
  const outside = [
    anAttack('breach', '2019-12-31', { ...embassy, means: 'break-in', status: 'stated' }),
    anAttack('drones', '2021-07-25', { ...embassy, means: 'rockets' }),
    anAttack('convoy', '2021-11-20', { background: true }),
  ];

  test.each([
    [
      'Embassy, attacked before; 2 records outside the list. Open the attacks',
      { column: 'target', value: 'embassy' },
    ],
    [
      'Rockets, claimed before; 1 record outside the list. Open the attacks',
      { column: 'means', value: 'rockets' },
    ],
    [
      'Convoys, 1 record outside the list. Open the attacks',
      { column: 'target', value: 'convoys' },
    ],
  ])('%s', (name, trait) => {
    const { change, region } = show({}, said, outside);
    fireEvent.click(region.getByRole('button', { name }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ open: { kind: 'background', trait } });
    expect(region.getByRole('button', { name: 'at least 34 attacks' }), 'in no count').toBeTruthy();
  });

  test('have a column of the table', async () => {
    const { region } = show({}, said, outside);
    await act(async () => fireEvent.click(region.getByRole('button', { name: 'Table' })));
    const table = within(await region.findByRole('table', { name: /^Threats and attacks/ }));
    const row = table.getByRole('row', { name: /^embassy/ });
    expect(row.lastElementChild?.textContent).toBe('attacked before; 2 records outside the list');
  });

  test('that became known later, and where there are none, are not there', () => {
    const { region } = show({ asOf: day('2021-11-19') }, said, outside.slice(2));
    expect(region.queryByRole('button', { name: /outside the list/ })).toBeNull();
  });
});

test('which filters reach which side is said', () => {
  const { region } = show({ area: 'babil' });
  expect(region.getByText(/The governorate filter does not apply to statements/)).toBeTruthy();
  expect(region.getByText(/Threats to the embassy are not counted in a governorate/)).toBeTruthy();
  expect(region.getByText(/so the rows can add up to more than the threats/)).toBeTruthy();
});

test('that stated days count is said', () => {
  const { region } = show({ stated: 'counted' });
  expect(region.getByText(/only stated to be empty count as days of the list/)).toBeTruthy();
});

test('what followed on threats is said, or why it is not', () => {
  const { region } = show();
  expect(region.getByRole('heading', { name: 'Were threats followed?' })).toBeTruthy();
  expect(
    region.getByText(/^Only 2 threats naming a target in Iraq narrower than U.S. forces/),
  ).toBeTruthy();
});

test('it waits for both answers, and says for which', () => {
  const { region } = show({}, null);
  expect(region.getByRole('status').textContent).toBe('Loading statements …');
  expect(region.queryByRole('button', { name: 'Table' })).toBeNull();
});
