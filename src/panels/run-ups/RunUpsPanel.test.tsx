import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { day } from '../../domain/day';
import { attackColumns } from '../../domain/testing/columns';
import { keyDate, span } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import { howRanked, layOut, opened, show } from './testing/run-ups-page';

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const article = (name: RegExp) => within(screen.getByRole('article', { name }));
const text = () => document.body.textContent ?? '';

test('every run-up has its key date, its count, its chart and its sentence', () => {
  show();
  expect(screen.getAllByRole('article')).toHaveLength(4);
  const deadline = article(
    /Key date deadline-2021 and Key date combat-mission-end-2021 December 31 · in 1 day/,
  );
  expect(deadline.getByText(/between 2nd/).textContent).toMatch(
    /^Too uncertain to rank: .*\b2nd and 13th\b.* 11 of 14 days\b/,
  );
  expect(deadline.getByRole('img').getAttribute('aria-label')).toMatch(
    /attacks by day from 28 days before it to 7 after.* 2nd and 13th\b.*Table/,
  );
});

test('the statistics stand behind the word', () => {
  show();
  expect(howRanked(/deadline-2021/)).toEqual([
    'The 14 days before it rank at best 2nd, at worst 13th, of 29 such windows (p 0.10 to 0.48; the smallest p possible here is 0.03).',
    '11 of 14 days are covered, compared with windows cut the same way.',
    '10 of the other windows have no known upper bound: at worst each has more.',
    'Adjusted for the 4 key dates looked at together (Benjamini-Hochberg): p 0.10 to 0.64.',
    'p is the share of windows with at least as many attacks. If several lengths are tried, one may look striking by chance.',
  ]);
});

test('a count opens its attacks, a name its key date', () => {
  show();
  const deadline = article(/deadline-2021/);
  fireEvent.click(deadline.getByRole('button', { name: /13 or 14 attacks, Dec 17–27/ }));
  expect(opened).toHaveBeenLastCalledWith({
    kind: 'attacks',
    range: { start: '2021-12-17', end: '2021-12-27' },
    part: null,
  });
  fireEvent.click(deadline.getByRole('button', { name: 'Key date deadline-2021' }));
  expect(opened).toHaveBeenLastCalledWith({ kind: 'keyDate', id: 'deadline-2021' });
});

test('another length is another window', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: '7' }));
  expect(howRanked(/deadline-2021/).join(' ')).toMatch(
    /The 7 days before it.* 4 of 7 days are covered, compared with windows cut the same way\. That is less than 70%/,
  );
  // No attack of the seven days before it, so there is nothing to open.
  expect(article(/postponement/).queryByRole('button', { name: /Open the attacks/ })).toBeNull();
  expect(article(/postponement/).getByText('no attack')).toBeTruthy();
});

test('the table has the same figures, each of which opens', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.queryByRole('article')).toBeNull();
  const rows = (name: RegExp) =>
    within(screen.getByRole('table', { name }))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows(/Run-ups of 14 days/)[3]).toEqual([
    'Key date deadline-2021 and Key date combat-mission-end-2021',
    'December 31, 2021',
    '11 of 14 days',
    '0',
    '13',
    '14',
    '2nd',
    '13th',
    '29',
    '0.10',
    '0.48',
    '0.03',
    '0.10',
    '0.64',
  ]);
  const days = rows(/Run-ups by day/);
  expect(days).toHaveLength(1 + 4 * 36);
  expect(days.find(([label, offset]) => label?.includes('deadline') && offset === 'T-4')).toEqual([
    'Key date deadline-2021 and Key date combat-mission-end-2021',
    'T-4',
    'December 27, 2021',
    '1',
    '2',
    'listed',
    '23',
    '24',
    '15',
    '16',
    '23',
  ]);
  expect(days.find(([label, offset]) => label?.includes('deadline') && offset === 'T+1')).toEqual([
    'Key date deadline-2021 and Key date combat-mission-end-2021',
    'T+1',
    'January 1, 2022',
    'no data',
    'no data',
    'not covered, not yet',
    'no data',
    'no data',
    'no data',
    'no data',
    'no data',
  ]);
  fireEvent.click(
    screen.getByRole('button', { name: /deadline-2021 and .*: 14\. Open the attacks/ }),
  );
  expect(opened).toHaveBeenLastCalledWith(
    expect.objectContaining({ range: { start: '2021-12-17', end: '2021-12-27' } }),
  );
});

test('what has no run-up is listed with the reason', () => {
  show();
  const list = within(screen.getByRole('list', { name: 'Key dates without a run-up' }));
  expect(list.getByText(/election-2021/).closest('li')?.textContent).toBe(
    'Key date election-2021, October 10: no day of the 28 before it is covered',
  );
  expect(list.getByText(/arrival-2003/).textContent).toMatch(/arrival-2003, 2003$/);
});

describe('at the edges', () => {
  test('no attack at all', () => {
    show({}, attackColumns([]));
    expect(article(/deadline-2021/).getByText(/nothing to rank/).textContent).toBe(
      '11 of 14 days are covered, compared with windows cut the same way. ' +
        'No attack is listed in this window or any other of its shape, so there is nothing to rank.',
    );
  });
  test('filters that leave nothing are named', () => {
    show({ group: 'ulu-al-azm', area: 'babil' });
    const whose = 'claimed by Name of ulu-al-azm in Name of babil';
    expect(text()).toContain(`Attacks ${whose} in the days before each key date`);
    expect(text()).toContain(`No attack ${whose} is listed in this window`);
  });
  test('as of an earlier day', () => {
    show({ asOf: day('2021-12-05') });
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(text()).toContain('The 14 days before it are still to come, so there is nothing');
    expect(text()).toContain('anniversary-soleimani, January 3, 2022: the 28 days before it are');
    expect(text()).not.toContain('postponement');
    expect(article(/deadline-2021/).getByText('no data')).toBeTruthy();
  });
  test('days still coming in are counted “so far”, and a zero on them is no plain 0', () => {
    show({ asOf: day('2021-12-25') });
    expect(
      article(/deadline-2021/).getByRole('button', { name: /attacks so far, Dec 17–25/ }),
    ).toBeTruthy();
    cleanup();
    show({ asOf: day('2021-12-25'), group: 'zulfiqar-forces' });
    expect(article(/deadline-2021/).getByText('no attack so far')).toBeTruthy();
    // The running sum is no count “so far”.
    expect(screen.getByText('added up, at least')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [, ...rows] = within(screen.getByRole('table', { name: /Run-ups of/ })).getAllByRole(
      'row',
    );
    const deadline = rows.find((row) => row.textContent?.includes('deadline-2021'));
    const cells = [...(deadline?.children ?? [])].map((cell) => cell.textContent);
    expect(cells.slice(3, 6)).toEqual(['1', 'none so far', 'none so far']);
  });
  test('the windows compared are said to lie in the days whose reports are all in', () => {
    show({ asOf: day('2021-12-25') });
    expect(text()).toContain(
      'inside the 36 covered days, November 19–December 24, whose reports are all in. 1st is',
    );
    cleanup();
    show();
    expect(text()).toMatch(/inside the 39 covered days, .*December 27\. 1st is/);
    cleanup();
    show({
      asOf: day('2021-11-19'),
      dates: [{ label: 'Own', on: day('2021-11-25'), kind: 'political' }],
    });
    expect(text()).toContain('no other window yet to compare with');
  });
  test('no upper bound', () => {
    show();
    expect(
      article(/postponement/).getByRole('button', { name: /at least 7 attacks/ }),
    ).toBeTruthy();
    expect(howRanked(/postponement/)).toContain('Its own count has no known upper bound.');
  });
  test('no coverage', () => {
    show({}, reportAttacks, { ...reportDataset, coverage: { attacks: [], statements: [] } });
    expect(text()).toContain(
      'No day is covered as of December 30, 2021, so no run-up can be counted.',
    );
    expect(screen.queryByRole('article')).toBeNull();
  });
  test('no key date near what is covered', () => {
    show({}, reportAttacks, { ...reportDataset, keyDates: [keyDate('far', '2022-12-31')] });
    expect(text()).toContain(
      'No key date known on December 30, 2021 has a covered day (November 19–December 27) among the 28 days before it.',
    );
    expect(text()).toContain('Key date far, December 31, 2022: the 28 days before it are still');
  });
  test('one day of coverage', () => {
    show({}, reportAttacks, {
      ...reportDataset,
      coverage: { attacks: [span('2021-12-27', 'listed')], statements: [] },
    });
    expect(article(/deadline-2021/).getByText(/cannot be ranked/).textContent).toMatch(
      /^1 of 14 days is covered\. .*No other window of this shape lies inside the covered days/,
    );
  });
  test('stated days that count are said, and left out again', () => {
    show({ stated: 'counted' });
    expect(text()).toContain('18 days of these are only stated to be empty and count as zero');
    fireEvent.click(screen.getByRole('button', { name: 'Leave them out' }));
    expect(text()).not.toContain('only stated to be empty');
  });
  test('a key date with only stated days before it says so, and lets them count', () => {
    show({ dates: [{ label: 'Own', on: day('2021-11-15'), kind: 'political' }] });
    expect(text()).toContain(
      'Own (added), November 15: no day of the 28 before it is listed; those looked at are only stated to be empty',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Count stated days as zeros' }));
    expect(article(/Own \(added\) November 15/)).toBeTruthy();
  });
  test('no answer yet', () => {
    show({}, null);
    expect(screen.getByText('Loading attacks …')).toBeTruthy();
  });
});

test('a cap on “several” is offered where records leave a rank open, said, and dropped again', () => {
  show();
  const offer = 'Count each “several” as at most 3';
  fireEvent.click(screen.getByText(offer));
  expect(text()).toContain('Counts take “several” as at most 3 (your choice).');
  expect(howRanked(/deadline-2021/).join(' ')).not.toContain('no known upper bound');
  fireEvent.click(screen.getByText('Count it without limit'));
  expect(screen.getByText(offer)).toBeTruthy();
});
