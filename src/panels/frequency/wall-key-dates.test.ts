import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { keyDatesIn, keyDateWords } from './wall-key-dates';

const on = { start: day('2021-12-31'), end: day('2021-12-31') };
const common = { on, atEndOfDay: false, deadline: false };
const keyDates = [
  { ...common, id: 'past', label: 'Election', when: 'Oct 10', coming: false },
  { ...common, id: 'coming', label: 'Deadline', when: 'Dec 31 · in 1 day', coming: true },
];

test('the days of what is past go first, then the days to go, at last all days', () => {
  const whens = keyDateWords.map((words) => keyDatesIn(words, keyDates).map(({ when }) => when));
  expect(whens).toEqual([
    ['Oct 10', 'Dec 31 · in 1 day'],
    ['', 'Dec 31 · in 1 day'],
    ['', 'Dec 31'],
    ['', ''],
  ]);
});
