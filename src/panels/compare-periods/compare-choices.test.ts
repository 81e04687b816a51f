import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { compareChoices } from './compare-choices';
import { compareInputs, offeredPresets } from './compare-inputs';
import { periodsOf } from './compare-model';
import { detailWords, periodPhrases } from './compared-words';

function shown(choices: Partial<View> = {}) {
  const state = viewStateOf(choices, reportDataset);
  const presets = offeredPresets(state, compareInputs(state, reportAttacks));
  const periods = periodsOf(state, presets);
  if (periods?.kind !== 'both') throw new Error('Two periods are shown.');
  return {
    words: compareChoices(presets, periods, state.today).map(({ words }) => words),
    phrases: periodPhrases(periods, state.today),
  };
}

test('week, two weeks, months and the run-up to the deadline, as far as they have an answer', () => {
  expect(shown().words).toEqual([
    'Week',
    'Two weeks',
    'December 1–27 against November 19–30',
    'Run-up to the deadline against the one before',
  ]);
});

test('what is shown is among them without an answer too', () => {
  expect(shown({ asOf: day('2021-11-24') }).words).toEqual(['Two weeks']);
});

test.each<[View['a'], View['b'], string, string]>([
  [
    days('2021-12-14..2021-12-27'),
    days('2021-11-30..2021-12-13'),
    'in the two weeks to December 27',
    'in the two weeks before',
  ],
  // Swapped, nothing is before the other.
  [
    days('2021-11-30..2021-12-13'),
    days('2021-12-14..2021-12-27'),
    'in the two weeks to December 13',
    'in the two weeks to December 27',
  ],
  [
    days('2021-12-25..2021-12-27'),
    days('2021-12-22..2021-12-24'),
    'on December 25–27',
    'in the 3 days before',
  ],
  [days('2021-12-26'), days('2021-12-25'), 'on December 26', 'on the day before'],
  [
    days('2021-12-17..2021-12-30'),
    days('2021-11-24..2021-12-07'),
    'in the 14 days before Key date deadline-2021, Dec 31',
    'in the 14 days before Key date postponement-2021, Dec 8',
  ],
])('%j against %j: %s, %s', (a, b, inA, inB) => {
  expect(shown({ a, b }).phrases).toEqual({ a: inA, b: inB });
});

const count = (low: number, days: number, length: number) => ({
  bound: { low, high: low },
  days,
  length,
});

test.each([
  [count(12, 14, 14), count(6, 14, 14), '', ''],
  [count(12, 12, 14), count(6, 12, 14), ' (12 of 14 days covered)', ' (12 of 14 days covered)'],
  [count(27, 27, 27), count(6, 12, 12), ' (1.0 a day)', ' (0.5 a day)'],
])('days that are not covered, and the rate where the days differ', (a, b, inA, inB) => {
  expect([detailWords({ a, b }, 'a'), detailWords({ a, b }, 'b')]).toEqual([inA, inB]);
});
