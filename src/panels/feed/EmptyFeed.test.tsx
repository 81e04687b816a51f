import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aStatement } from '../../domain/testing/records';
import { untouchedView } from '../../url/testing/view-state';
import { EmptyFeed } from './EmptyFeed';
import { type FeedFilter, feedFilter, noneFound } from './feed-filter';
import { searchFor } from './search';

const onRecord = [aStatement('a', '2021-12-10', { gist: 'Vowed war.' })];

function show(choices: Partial<FeedFilter>) {
  const filter = { ...feedFilter(untouchedView), ...choices };
  const change = vi.fn();
  const search = searchFor(filter.q, new Map());
  render(<EmptyFeed filter={filter} onRecord={onRecord} search={search} change={change} />);
  return { change, words: noneFound(filter, true) };
}

test('no result says what was looked for and where, and offers to clear it', () => {
  const { change, words } = show({ q: 'peace' });
  expect(words).toBe('No statement on record contains “peace”');
  expect(screen.getByText(/Looked for in what was said.*every spelling on record\.$/)).toBeTruthy();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(change).toHaveBeenCalledWith({ q: '' });
});

test('no result because of other filters says how many there are without them', () => {
  const { words } = show({ q: 'WAR', kind: 'context' });
  expect(words).toBe('No statement on record contains “WAR” and matches the other filters');
  expect(screen.getByText(/1 statement without the other filters\.$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Clear all filters and the period' })).toBeTruthy();
});

test('no statement at all offers nothing to clear', () => {
  const { words } = show({});
  expect(words).toBe('No statement is on record by this day');
  expect(screen.queryByRole('button')).toBeNull();
});
