import { describe, expect, test } from 'vitest';
import { countedBases, coveredDays } from './covered-days';
import { day } from './day';
import { days } from './testing/columns';
import { span } from './testing/dataset';

const spans = [
  span('2021-12-08..2021-12-09', 'listed'),
  span('2021-12-01..2021-12-02', 'stated'),
  span('2021-12-03..2021-12-04', 'listed'),
  span('2021-12-05', 'selected'),
];

describe('the covered days of December 2-8', () => {
  test.each([
    ['listed', ['listed'], '2021-12-30', ['03', '04', '08']],
    ['stated too', ['listed', 'stated'], '2021-12-30', ['02', '03', '04', '08']],
    ['selected only', ['selected'], '2021-12-30', ['05']],
    ['none of a basis that is not there', [], '2021-12-30', []],
    ['today among them', ['listed'], '2021-12-08', ['03', '04', '08']],
    ['none after today', ['listed'], '2021-12-03', ['03']],
    ['today the first of the range', ['listed', 'stated'], '2021-12-02', ['02']],
    ['all of them to come', ['listed', 'stated'], '2021-12-01', []],
  ] as const)('%s', (_what, bases, today, expected) => {
    for (const order of [spans, spans.toReversed()]) {
      expect(coveredDays(order, bases, days('2021-12-02..2021-12-08'), day(today))).toEqual(
        expected.map((date) => `2021-12-${date}`),
      );
    }
  });
});

test('stated days enter a rate where the reader counts them, selected ones never', () => {
  expect(countedBases('counted')).toEqual(['listed', 'stated']);
  expect(countedBases('left-out')).toEqual(['listed']);
});
