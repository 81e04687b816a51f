import { expect, test } from 'vitest';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import { keyDate } from '../domain/testing/dataset';
import { presetWords } from './period-presets';

const on = (when: string) => ({
  keyDate: keyDate(when, when, { label: 'Truce' }),
  on: days(when),
  anniversary: 0,
});

test('the days before two key dates name both periods by their length', () => {
  const preset = {
    kind: 'runUps',
    length: 14,
    aDate: on('2021-12-31'),
    bDate: on('2021-12-08'),
    a: days('2021-12-17..2021-12-30'),
    b: days('2021-11-24..2021-12-07'),
  } as const;
  expect(presetWords(preset, day('2021-12-31'))).toBe(
    'The 14 days before Truce, Dec 31 against the 14 before Truce, Dec 8',
  );
});
