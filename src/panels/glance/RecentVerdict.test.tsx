import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { AttackColumns } from '../../domain/columns';
import { day } from '../../domain/day';
import { daysOf } from '../../domain/day-range';
import { type AttackRow, attackColumns, days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { attackGlance } from './glance-model';
import { RecentVerdict } from './RecentVerdict';

afterEach(cleanup);

/** Draws the verdict after a sentence that lacks one; gives what then stands there. */
function show(choices: Partial<View>, columns: AttackColumns) {
  const state = viewStateOf(choices, reportDataset);
  const { count } = attackGlance(state, columns);
  const { container } = render(
    <p>
      6 in the 7 before
      <RecentVerdict state={state} columns={columns} count={count} />
    </p>,
  );
  return container.textContent;
}

/** So many attacks on each day of December 21-27, and of the 7 days before. */
const steady = (lately: number, before: number) =>
  attackColumns([
    ...daysOf(days('2021-12-14..2021-12-20')).map((when) => ({ when, low: before, high: before })),
    ...daysOf(days('2021-12-21..2021-12-27')).map((when) => ({ when, low: lately, high: lately })),
  ] satisfies AttackRow[]);

test.each<[string | RegExp, Partial<View>, AttackColumns, string | RegExp]>([
  [/may be chance/, {}, reportAttacks, /^: about double, .*\bmay be chance\.$/],
  [
    'a clear increase',
    {},
    steady(4, 1),
    ': a clear increase, about four times the rate (95% interval 1.7 to 11).',
  ],
  [
    'a clear decrease',
    {},
    steady(1, 4),
    ': a clear decrease, about a quarter of the rate (95% interval 0.092 to 0.59).',
  ],
  [
    'Too uncertain to say',
    { asOf: day('2021-12-02') },
    reportAttacks,
    /^\. Too uncertain to say whether that is more: no upper limit\b.* the last week\.$/,
  ],
  [
    'Cannot say',
    { group: 'ashab-al-kahf' },
    reportAttacks,
    /^\. Cannot say whether that is more: only 6 attacks\b.*; 10 are needed\.$/,
  ],
])('%s', (name, choices, columns, ending) => {
  const [lead, shown] = ['6 in the 7 before', show(choices, columns) ?? ''];
  expect(shown.slice(0, lead.length)).toBe(lead);
  expect(shown.slice(lead.length)).toEqual(
    typeof ending === 'string' ? ending : expect.stringMatching(ending),
  );
  expect(screen.getByRole('button', { name })).not.toBeNull();
});

test('up alone is danger', () => {
  show({}, steady(4, 1));
  expect(screen.getByRole('button', { name: /clear increase/ }).className).toContain('text-danger');
  show({}, steady(1, 4));
  const down = screen.getByRole('button', { name: /clear decrease/ });
  expect(down.className).not.toContain('text-danger');
});

test('it tells how it came about', () => {
  show({}, steady(4, 1));
  fireEvent.focus(screen.getByRole('button', { name: 'a clear increase' }));
  const note = screen.getByLabelText('How this was reached');
  expect(note.textContent).toContain('28 attacks over 7 covered days, 4.0 a day');
  expect(note.textContent).toContain('That is a clear increase');
});
