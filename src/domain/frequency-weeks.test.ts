import { expect, test } from 'vitest';
import { zero } from './bound';
import { day } from './day';
import { frequency, partBound } from './frequency';
import { intervalsOf } from './interval';
import { splitSeries } from './split';
import { attackColumns, days } from './testing/columns';

const all = { group: null, area: null, today: day('2022-12-31') };

test('records over several days of one week count there, each for its own part', () => {
  const when = '2021-11-30..2021-12-02';
  const columns = attackColumns([
    { when: '2021-11-23', group: 'a' },
    { when: '2021-11-24', group: 'a' },
    { when, group: 'b', low: 1, high: 2 },
    { when, group: 'b', low: 2, high: 2 },
    { when: '2021-12-01', group: 'b' },
    { when, group: 'a', low: 0, high: 0 },
  ]);
  const weeks = intervalsOf(days('2021-11-22..2021-12-12'), 'week');
  const series = splitSeries(columns, 'group');
  const counts = frequency(columns, all, weeks, series);
  const bounds = weeks.map((_, week) =>
    ['a', 'b'].map((key) => partBound(counts, week, series.keys.indexOf(key))),
  );
  expect(bounds).toEqual([
    [{ low: 2, high: 2 }, zero],
    [zero, { low: 4, high: 5 }],
    [zero, zero],
  ]);
});

test('records over several weeks are in the order of their rows, whatever part they are of', () => {
  const when = '2021-11-26..2021-12-02';
  const groups = ['b', 'a', 'b', null, 'a'];
  const columns = attackColumns([...groups, 'a'].map((group) => ({ when, group })));
  const weeks = intervalsOf(days('2021-11-22..2021-12-05'), 'week');
  const { spanning } = frequency(columns, all, weeks, splitSeries(columns, 'group'));
  expect(spanning).toEqual([0, 1, 2, 3, 4, 5]);
});
