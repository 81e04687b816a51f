import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import type { Split } from '../../domain/split';
import { attackColumns, days, statementColumns } from '../../domain/testing/columns';
import { reportAttacks } from '../../domain/testing/report';
import { drawerAttacks, drawerThreats } from './drawer-records';

const all = { group: null, area: null, today: day('2021-12-30') };

describe('the attacks behind a number of the report', () => {
  const december = '2021-12-01..2021-12-27';
  test.each<[string, string, string | null, Split, number, number | null, number, number]>([
    ['of all', december, null, 'group', 23, 24, 23, 0],
    ['of a group', december, 'liwaa-khaybar', 'group', 2, 2, 2, 0],
    ['of the other groups', december, 'other', 'group', 3, 4, 3, 0],
    ['of a group without a part of its own', december, 'ulu-al-azm', 'group', 1, 2, 1, 0],
    ['of a group, split by governorate', december, 'liwaa-khaybar', 'governorate', 2, 2, 2, 0],
    ['of no claim', '2021-11-19..2021-11-30', 'no-claim', 'group', 2, 2, 2, 0],
    ['of a governorate, its roads left out', december, 'babil', 'governorate', 4, 4, 4, 0],
    ['of the shared roads', december, 'shared', 'governorate', 3, 3, 3, 0],
    ['of a governorate, not split by it', december, 'babil', 'group', 5, 5, 5, 0],
    ['of a day that a range touches', '2021-11-28', null, 'none', 2, null, 2, 3],
    ['of days not covered', '2021-10-01..2021-10-31', null, 'none', 0, 0, 0, 0],
  ])('%s, %s', (_what, range, part, split, low, high, inside, touching) => {
    const opened = drawerAttacks(reportAttacks, all, days(range), part, split);
    expect(opened.bound).toEqual({ low, high });
    expect([opened.inside.length, opened.touching.length]).toEqual([inside, touching]);
  });

  // A link may hold a part that this dataset, or another split, does not have.
  test('an unknown part has no attacks', () => {
    const opened = drawerAttacks(reportAttacks, all, days(december), 'nobody', 'group');
    expect(opened.inside).toEqual([]);
  });
});

test('records stand newest first, by how they fit', () => {
  const columns = attackColumns([
    { id: 'before', when: '2021-11-20..2021-12-01' },
    { id: 'early', when: '2021-12-01' },
    { id: 'late', when: '2021-12-05' },
    { id: 'received last', when: '2021-12-05' },
    { id: 'over', when: '2021-12-05..2021-12-09' },
  ]);
  const opened = drawerAttacks(columns, all, days('2021-12-01..2021-12-07'), null, 'none');
  expect(opened).toEqual({
    bound: { low: 3, high: 5 },
    inside: ['received last', 'late', 'early'],
    touching: ['over', 'before'],
  });
});

test('the filters of the page hold for what is opened too', () => {
  const filter = { ...all, area: 'babil', today: day('2021-12-12') };
  const range = days('2021-11-19..2021-12-27');
  const opened = drawerAttacks(reportAttacks, filter, range, 'ashab-al-kahf', 'group');
  expect(opened.bound).toEqual({ low: 3, high: null });
});

test('the threats behind a number, of an organisation or against a target', () => {
  const columns = statementColumns([
    { id: 'a', when: '2021-12-01', organisation: 'x', targets: ['bases'] },
    { id: 'b', when: '2021-12-02..2021-12-08', organisation: 'x', targets: ['convoys'] },
    { id: 'c', when: '2021-12-03', organisation: 'y', targets: ['bases', 'convoys'] },
    { id: 'news', when: '2021-12-03', kind: 'announcement', organisation: 'x' },
  ]);
  const opened = (organisation: string | null, target: 'bases' | null) =>
    drawerThreats(columns, organisation, all.today, days('2021-12-01..2021-12-05'), target);
  expect(opened(null, null)).toEqual({
    bound: { low: 2, high: 3 },
    inside: ['c', 'a'],
    touching: ['b'],
  });
  expect(opened('x', null)).toEqual({ bound: { low: 1, high: 2 }, inside: ['a'], touching: ['b'] });
  expect(opened(null, 'bases')).toEqual({
    bound: { low: 2, high: 2 },
    inside: ['c', 'a'],
    touching: [],
  });
});
