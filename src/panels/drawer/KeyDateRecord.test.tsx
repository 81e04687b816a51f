import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { reportDataset } from '../../domain/testing/report';
import { viewStateOf } from '../../url/testing/view-state';
import { KeyDateBody } from './KeyDateOpened';

const dates = [{ label: 'Vote', on: day('2022-01-15'), kind: 'political' as const }];

/** What the opened key date says, by the name of the fact. */
function factsOf(id: string) {
  const state = viewStateOf({ dates }, reportDataset);
  render(<KeyDateBody state={state} open={{ kind: 'keyDate', id }} />);
  return Object.fromEntries(
    screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent ?? null]),
  );
}

test("a reader's own key date has no source, and says so", () => {
  expect(factsOf('own-1')).toEqual({
    Kind: 'political',
    Day: 'January 15, 2022: the day is known',
    'How long to go': 'January 15, 2022, in 16 days',
    Source: 'none: added by a reader of this page',
  });
  expect(screen.getByRole('button').textContent).toBe('Copy');
});

test('one of the dataset is copied with its source', () => {
  expect(factsOf('deadline-2021')).toMatchObject({
    Day: 'December 31, 2021: the day is known',
    'Known on': 'before the dataset begins',
    'Also on this day': 'Key date combat-mission-end-2021',
  });
  expect(screen.getByRole('button', { name: /Copy/ }).textContent).toBe('Copy with citation');
});

test.each([
  ['arrival-2003', '2003: known to the year', '18 years ago'],
  ['border-strike-2019', 'late December 2019: known to within 11 days', '2 years ago'],
  ['understandings-2021', 'June 2021: known to the month', '6 months ago'],
])('%s is told no more exactly than it is known', (id, when, ago) => {
  expect(factsOf(id)).toMatchObject({ Day: when, 'How long ago': ago });
});
