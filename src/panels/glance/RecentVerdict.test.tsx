import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AttackColumns } from '../../domain/columns';
import { day } from '../../domain/day';
import { daysOf } from '../../domain/day-range';
import { type AttackRow, attackColumns, days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { glanceModel } from './glance-model';
import { RecentVerdict } from './RecentVerdict';

/** Draws the verdict after a sentence that lacks one; gives what then stands there. */
function show(look: 'sentence' | 'tile', choices: Partial<View>, columns: AttackColumns) {
  const state = viewStateOf(choices, reportDataset);
  const { attacks } = glanceModel(state, columns, reportStatements);
  const { container } = render(
    <p>
      6 in the 7 before
      <RecentVerdict look={look} state={state} columns={columns} count={attacks} />.
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

test.each<[string, Partial<View>, AttackColumns, string, string]>([
  [
    'not distinguishable',
    {},
    reportAttacks,
    ': 2.0 to 2.2 times, not distinguishable; 21 would have been up.',
    'not distinguishable',
  ],
  [
    'Clearly up',
    {},
    steady(4, 1),
    '. Clearly up: 4.0 times the rate, 95% interval 1.7 to 11.',
    'clearly up: 4.0 times',
  ],
  [
    'Clearly down',
    {},
    steady(1, 4),
    '. Clearly down: 0.25 times the rate, 95% interval 0.092 to 0.59.',
    'clearly down: 0.25 times',
  ],
  [
    'depends on the uncertain counts',
    { asOf: day('2021-12-02') },
    reportAttacks,
    '. How they compare depends on the uncertain counts.',
    'depends on the uncertain counts',
  ],
  [
    'Cannot say',
    { group: 'ashab-al-kahf' },
    reportAttacks,
    '. Cannot say: 6 attacks in both; 10 are needed.',
    'cannot say: too few attacks',
  ],
])('%s', (name, choices, columns, ending, badge) => {
  expect(show('sentence', choices, columns)).toBe(`6 in the 7 before${ending}`);
  expect(screen.getByRole('button', { name })).not.toBeNull();
  cleanup();
  expect(show('tile', choices, columns)).toBe(`6 in the 7 before${badge}.`);
});

test.each(['sentence', 'tile'] as const)('up alone is danger, in the %s too', (look) => {
  show(look, {}, steady(4, 1));
  expect(screen.getByRole('button', { name: /clearly up/i }).className).toContain('text-danger');
  show(look, {}, steady(1, 4));
  const down = screen.getByRole('button', { name: /clearly down/i });
  expect(down.className).not.toContain('text-danger');
});

test('it tells how it came about', () => {
  show('tile', {}, steady(4, 1));
  fireEvent.focus(screen.getByRole('button', { name: 'clearly up: 4.0 times' }));
  const note = screen.getByLabelText('How the verdict came about');
  expect(note.textContent).toContain('28 attacks over 7 covered days, 4.0 a day');
  expect(note.textContent).toContain('Beyond 95% and also beyond 99%');
});
