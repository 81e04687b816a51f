import { expect, test } from 'vitest';
import type { DayState } from './coverage';
import { dayNumber } from './day';
import { foldedDays } from './folded-days';
import { days } from './testing/columns';

const run = (range: string, state: DayState) => ({ ...days(range), state });
const may = (range: string) => {
  const { start, end } = days(range);
  return { start: dayNumber(start), end: dayNumber(end) };
};

const october = run('2021-10-01..2021-10-31', 'notCovered');
const stated = run('2021-11-01..2021-11-18', 'stated');
const listed = run('2021-11-19..2021-12-27', 'listed');
const after = run('2021-12-28..2021-12-30', 'notCovered');
const coming = run('2021-12-31..2022-01-05', 'notYet');

test('the longest stretch without data is folded, whatever kind of none it is', () => {
  expect(foldedDays([october, stated, listed, after, coming], [])).toEqual(
    days('2021-10-01..2021-11-18'),
  );
});

test.each([
  ['no stretch', [listed, coming]],
  ['nothing but that stretch', [october, stated]],
  ['too short to matter', [run('2021-11-06..2021-11-18', 'stated'), listed]],
  [
    'less than a fifth',
    [run('2021-10-01..2021-10-20', 'notCovered'), run('2021-10-21..2022-03-31', 'listed')],
  ],
  ['days to come', [listed, run('2021-12-28..2022-03-31', 'notYet')]],
])('%s: nothing is folded', (_what, runs) => {
  expect(foldedDays(runs, [])).toBeNull();
});

test('days on which an attack may fall are never folded', () => {
  const all = [october, stated, listed];
  expect(foldedDays(all, [may('2021-10-10')])).toEqual(days('2021-10-11..2021-11-18'));
  expect(foldedDays(all, [may('2021-11-10..2021-11-25'), may('2021-09-20..2021-10-01')])).toEqual(
    days('2021-10-02..2021-11-09'),
  );
  expect(
    foldedDays(all, [may('2021-10-12'), may('2021-10-22'), may('2021-11-01'), may('2021-11-10')]),
  ).toBeNull();
});
