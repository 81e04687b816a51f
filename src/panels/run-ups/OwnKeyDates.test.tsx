import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { day } from '../../domain/day';
import type { OwnKeyDate } from '../../domain/own-key-dates';
import { reportDataset } from '../../domain/testing/report';
import { changing, viewStateOf } from '../../url/testing/view-state';
import { OwnKeyDates } from './OwnKeyDates';
import { howRanked, layOut, show } from './testing/run-ups-page';

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const text = () => document.body.textContent ?? '';
const add = (label: string, on: string, kind = 'political') => {
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: label } });
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: on } });
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: kind } });
  fireEvent.click(screen.getByRole('button', { name: 'Add key date' }));
};
const heading = () => screen.getByRole('heading', { name: 'Your key dates' });
const labelOf = ({ label }: OwnKeyDate) => label;
const said = () =>
  within(screen.getByRole('region', { name: 'Your key dates' })).getByRole('status').textContent;

test('a key date that is added has a run-up like all others, and says where it appears', () => {
  show();
  add('Vote', '2022-01-05', 'election');
  expect(
    screen.getByRole('article', { name: /Vote \(added\) January 5, 2022 · in 6 days/ }),
  ).toBeTruthy();
  const ranked = howRanked(/Vote/).join(' ');
  expect(ranked).toContain('Adjusted for the 5 key dates');
  expect(said()).toBe("Added “Vote”: on the chart's axis; in the countdown (in 6 days).");
  expect(heading()).toBe(document.activeElement);
  expect(ranked).toContain('You picked this date: if that was after a look at the chart');
  expect(screen.getByText('January 5, 2022, election')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('');
});
test('a change builds on the view as it is now, not on the one that is still shown', () => {
  const before = { label: 'Vote', on: day('2022-01-15'), kind: 'election' as const };
  const between = { ...before, label: 'Visit' };
  const dataset = reportDataset;
  const take = vi.fn();
  const now = viewStateOf({ dates: [between, before] }, dataset);
  const change = changing(() => now.view, take);
  render(<OwnKeyDates state={{ ...viewStateOf({ dates: [before] }, dataset), change }} />);
  add('Strike', '2022-01-20');
  expect(take.mock.lastCall?.[0].dates.map(labelOf)).toEqual(['Visit', 'Vote', 'Strike']);
  fireEvent.click(screen.getByRole('button', { name: /^Remove Vote/ }));
  expect(take.mock.lastCall?.[0].dates.map(labelOf)).toEqual(['Visit']);
});
test('one far away says that it is on no axis, in no countdown, and has no run-up', () => {
  show();
  add('Far', '2199-12-31');
  expect(said()).toMatch(/outside the chart's period .* more than a year away/);
  expect(text()).toContain(
    'Far (added), December 31, 2199: the 28 days before it are still to come',
  );
});
test('one is removed, and that is said', () => {
  show({ dates: [{ label: 'Vote', on: day('2022-01-15'), kind: 'election' }] });
  fireEvent.click(screen.getByRole('button', { name: 'Remove Vote, January 15, 2022' }));
  expect(screen.queryByRole('article', { name: /Vote/ })).toBeNull();
  expect(said()).toBe('Removed “Vote”.');
  expect(heading()).toBe(document.activeElement);
});
test('an invalid date is not added, and its field names the error', () => {
  show();
  add('Vote', '');
  expect(screen.getByRole('alert').textContent).toMatch(/^Enter a day from/);
  const field = screen.getByLabelText('Day');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  add('Vote', '2022-01-15');
  expect(screen.queryByRole('alert')).toBeNull();
});
test('there are six at most', () => {
  const dates = [1, 2, 3, 4, 5, 6].map((n) => ({
    label: `Own ${n}`,
    on: day(`2022-01-1${n}`),
    kind: 'political' as const,
  }));
  show({ dates });
  expect(screen.queryByRole('form')).toBeNull();
  expect(text()).toContain('The limit is 6 key dates: remove one to add another.');
});
