import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { FeedFilters } from './FeedFilters';

function printed(choices: Partial<View>): string | undefined {
  render(<FeedFilters state={viewStateOf(choices)} organisations={[]} deadlines={[]} />);
  return screen.queryByText(/^Filters: /)?.textContent;
}

test('a printed feed names the filters that narrow it', () => {
  expect(printed({ kind: 'threat', target: 'embassy', q: 'war' })).toBe(
    'Filters: kind “Threats”, target “embassy”, search “war”.',
  );
});

test('a printed feed without filters names none', () => {
  expect(printed({ from: null })).toBeUndefined();
});
