import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import type { View } from '../../domain/view';
import { untouchedView } from '../../url/testing/view-state';
import { type FeedFilter, feedFilter, narrows } from './feed-filter';

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
    { governorate: 'babil', split: 'none', interval: 'week', asOf: day('2021-12-01') },
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
