import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { span } from '../../domain/testing/dataset';
import type { View } from '../../domain/view';
import { untouchedView } from '../../url/testing/view-state';
import { type FeedFilter, feedFilter, isCovered, narrows, noneFound } from './feed-filter';

const untouched: FeedFilter = {
  from: null,
  to: null,
  organisation: null,
  target: null,
  deadline: null,
  kind: null,
  q: '',
};

test.each<[string, Partial<View>, Partial<FeedFilter>]>([
  ['nothing chosen', {}, {}],
  ['the page’s group', { group: 'a' }, { organisation: 'a' }],
  ['an organisation before the group', { group: 'a', organisation: 'b' }, { organisation: 'b' }],
  [
    'not the governorate, the day, nor what is about the chart',
    { area: 'babil', split: 'none', interval: 'week', asOf: day('2021-12-01') },
    {},
  ],
  [
    'the period',
    { from: day('2021-12-01'), to: day('2021-12-27') },
    { from: day('2021-12-01'), to: day('2021-12-27') },
  ],
  [
    'its own filters',
    { kind: 'threat', target: 'convoys', deadline: 'deadline-2021', q: 'war' },
    { kind: 'threat', target: 'convoys', deadline: 'deadline-2021', q: 'war' },
  ],
])('the feed is narrowed by %s', (_what, choices, narrowed) => {
  const filter = feedFilter({ ...untouchedView, ...choices });
  expect(filter).toEqual({ ...untouched, ...narrowed });
  expect(narrows(filter)).toBe(Object.keys(narrowed).length > 0);
});

test.each<[from: string | null, to: string | null, today: string, is: boolean]>([
  [null, null, '2021-10-31', false],
  [null, null, '2021-11-01', true],
  ['2021-12-30', '2022-01-18', '2022-01-20', true],
  ['2021-12-31', '2022-01-18', '2022-01-20', false],
  ['2021-10-01', '2021-10-31', '2021-12-30', false],
  ['2021-10-01', '2021-11-01', '2021-12-30', true],
  ['2021-12-20', null, '2021-12-19', false],
  ['2021-12-20', null, '2021-12-20', true],
  [null, '2021-10-31', '2021-12-30', false],
])('statements from %s to %s, as of %s, can be on record: %s', (from, to, today, is) => {
  const period = { from: from === null ? null : day(from), to: to === null ? null : day(to) };
  const spans = [span('2021-11-01..2021-12-30', 'selected')];
  expect(isCovered(period, spans, day(today))).toBe(is);
});

test('none found says whether one could have been', () => {
  const january = { ...untouched, from: day('2022-01-05'), q: 'war' };
  expect(noneFound(january, false)).toBe('No data on statements for these days');
  expect(noneFound({ ...untouched, q: 'war' }, false)).toBe('No data on statements by this day');
  expect(noneFound(january, true)).toBe(
    'No statement on record contains “war” and matches the other filters',
  );
});
