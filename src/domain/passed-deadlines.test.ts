import { expect, test } from 'vitest';
import { day } from './day';
import { passedDeadlines } from './passed-deadlines';
import type { KeyDate } from './records';
import { keyDate } from './testing/dataset';

const deadline = (id: string, when: string, changes: Partial<KeyDate> = {}) =>
  keyDate(id, when, { kind: 'deadline', ...changes });
const december31 = deadline('d', '2021-12-31');

test.each<[string, KeyDate[], string, [string, number][]]>([
  ['the day before', [december31], '2021-12-30', []],
  ['the day itself', [december31], '2021-12-31', []],
  ['the day after', [december31], '2022-01-01', [['d', 1]]],
  ['sixty days after', [december31], '2022-03-01', [['d', 60]]],
  ['later', [december31], '2022-03-02', []],
  ['other kinds', [keyDate('k', '2021-12-31', { kind: 'election' })], '2022-01-01', []],
  ['a range that goes on', [deadline('d', '2021-12-30..2022-01-01')], '2022-01-01', []],
  ['from its last day', [deadline('d', '2021-12-30..2022-01-01')], '2022-01-03', [['d', 2]]],
  [
    'the latest first',
    [deadline('c', '2021-12-25'), december31],
    '2022-01-01',
    [
      ['d', 1],
      ['c', 7],
    ],
  ],
  [
    'known on its day only',
    [deadline('d', '2021-12-31', { knownOn: day('2021-12-31') })],
    '2022-01-01',
    [],
  ],
  [
    'known the day before',
    [deadline('d', '2021-12-31', { knownOn: day('2021-12-30') })],
    '2022-01-01',
    [['d', 1]],
  ],
  [
    'of several days, known on the first of them only',
    [deadline('d', '2021-12-29..2021-12-31', { knownOn: day('2021-12-29') })],
    '2022-01-01',
    [],
  ],
  ['a yearly one', [deadline('d', '2019-12-31', { recursYearly: true })], '2022-01-02', [['d', 2]]],
])('%s', (_what, keyDates, today, expected) => {
  const passed = passedDeadlines(keyDates, day(today));
  expect(passed.map((one) => [one.keyDate.id, one.days])).toEqual(expected);
});
