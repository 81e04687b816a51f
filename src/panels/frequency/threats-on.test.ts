import { expect, test } from 'vitest';
import { dayNumber } from '../../domain/day';
import { intervalsOf } from '../../domain/interval';
import { days } from '../../domain/testing/columns';
import { threatsOn } from './threats-on';

const mark = (id: string, when: string) => {
  const { start, end } = days(when);
  return { id, start: dayNumber(start), end: dayNumber(end) };
};
const threats = [
  mark('month', '2021-12-01..2021-12-31'),
  mark('sixth', '2021-12-06'),
  mark('also the sixth', '2021-12-06'),
  mark('seventh', '2021-12-07'),
];
const intervals = intervalsOf(days('2021-12-06..2021-12-12'), 'day');
const model = { threats, counts: { intervals } };

test('a threat of the day is dated there, one over several days may fall there', () => {
  expect(threatsOn(model, 0)).toEqual({ dated: ['sixth', 'also the sixth'], possible: 1 });
  expect(threatsOn(model, 2)).toEqual({ dated: [], possible: 1 });
});

test('nothing is said before the threats are loaded, or outside the period', () => {
  const nothing = { dated: [], possible: 0 };
  expect(threatsOn({ ...model, threats: null }, 0)).toEqual(nothing);
  expect(threatsOn(model, 7)).toEqual(nothing);
});
