import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import type { View } from '../../domain/view';
import { untouchedView } from '../../url/testing/view-state';
import { feedFilter } from './feed-filter';

const today = day('2021-12-30');
const untouched = {
  from: null,
  to: null,
  asOf: today,
  organisation: null,
  target: null,
  deadline: null,
  kind: null,
  q: '',
};

test.each<[string, Partial<View>, Partial<ReturnType<typeof feedFilter>>]>([
  ['nothing chosen', {}, {}],
  ['the page’s group', { group: 'a' }, { organisation: 'a' }],
  ['an organisation before the group', { group: 'a', organisation: 'b' }, { organisation: 'b' }],
  [
    'not the governorate, nor what is about the chart',
    { governorate: 'babil', split: 'none', interval: 'week' },
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
])('the feed asks for %s', (_what, choices, asked) => {
  expect(feedFilter({ ...untouchedView, ...choices }, today)).toEqual({ ...untouched, ...asked });
});
