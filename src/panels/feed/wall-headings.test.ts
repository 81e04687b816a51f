import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { directoryOf } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { emptyDataset, keyDate } from '../../domain/testing/dataset';
import { aStatement } from '../../domain/testing/records';
import { untouchedView } from '../../url/testing/view-state';
import { type FeedFilter, feedFilter } from './feed-filter';
import { emptyWords, headings, scopeWords } from './wall-headings';

const today = day('2021-12-30');
const directory = directoryOf({
  ...emptyDataset,
  keyDates: [keyDate('deadline', '2021-12-31', { label: 'Deadline' })],
  actors: [{ id: 'movement', name: 'The movement', aliases: [], kind: 'group', relations: [] }],
});
const filterOf = (changes: Partial<FeedFilter>): FeedFilter => ({
  ...feedFilter(untouchedView),
  ...changes,
});
const threat = aStatement('threat', '2021-12-28');
const month = aStatement('month', '2021-11-01', {
  saidOn: { start: day('2021-11-01'), end: day('2021-11-30') },
});
const context = aStatement('context', '2021-12-26', { kind: 'context' });
const several = aStatement('several', '2021-12-25', { aggregate: true });

const headingsOf = (
  feed: readonly Statement[],
  changes: Partial<FeedFilter> = {},
  readerYear = today,
) => {
  const filter = filterOf(changes);
  return headings(feed, filter, scopeWords(filter, directory), {
    today,
    readerYear,
  });
};

test.each<
  [what: string, fullest: string, feed: readonly Statement[], changes?: Partial<FeedFilter>]
>([
  ['one', '1 statement, 1 counted as a threat, the newest 2 days ago', [threat]],
  [
    'some',
    'A selection of 3 statements, 1 counted as a threat, the newest 2 days ago',
    [threat, context, several],
  ],
  [
    'no threat',
    'A selection of 2 statements, none counted as a threat, the newest 4 days ago',
    [context, several],
  ],
  [
    'a newest one of no known day',
    'A selection of 2 statements, 2 counted as threats',
    [month, month],
  ],
  [
    'a threat that may be of the period',
    'A selection of 2 statements since November 15, 2021, 1 or 2 counted as threats, the newest 2 days ago',
    [threat, month],
    { from: day('2021-11-15') },
  ],
  ['a kind', '1 statement of context, the newest 4 days ago', [context], { kind: 'context' }],
  [
    'every filter',
    'A selection of 2 statements of threat of The movement against the embassy referring to Deadline with “war” of Dec 1–27, 2021, the newest 2 days ago',
    [threat, threat],
    {
      kind: 'threat',
      organisation: 'movement',
      target: 'embassy',
      deadline: 'deadline',
      q: 'war',
      from: day('2021-12-01'),
      to: day('2021-12-27'),
    },
  ],
])('a heading over %s', (_what, fullest, feed, changes) => {
  expect(headingsOf(feed, changes)[0]).toBe(fullest);
});

test('what came in today with an earlier day, further down, is said with its day', () => {
  const late = aStatement('late', '2021-11-20', { knownOn: today });
  const part = '. Came in today: 1, of November 20';
  expect(headingsOf([threat, context, late])).toEqual([
    `A selection of 3 statements, 2 counted as threats, the newest 2 days ago${part}`,
    `A selection of 3 statements, 2 counted as threats${part}`,
    `3 selected statements, 2 counted as threats${part}`,
    `3 selected statements, 2 threats${part}`,
    `3 selected statements${part}`,
    '3 selected statements. Came in today: 1',
    '1 came in today',
  ]);
  expect(headingsOf([threat, late], { target: 'convoys' }).at(-1)).toBe(
    '1 came in today, filtered',
  );
  expect(headingsOf([threat, late], {}, day('2022-01-03'))[0], 'in the year after').toContain(
    `${part}, 2021`,
  );
  expect(headingsOf([late, month])[0], 'at the top it has its day').not.toContain('Came in');
  expect(headingsOf([threat, { ...late, version: 2 }])[0]).not.toContain('Came in');
});

test('with less room it says less, and still that it is filtered', () => {
  expect(headingsOf([threat, threat, context], { target: 'convoys' })).toEqual([
    'A selection of 3 statements against convoys, 2 counted as threats, the newest 2 days ago',
    'A selection of 3 statements against convoys, 2 counted as threats',
    '3 selected statements, filtered, 2 counted as threats',
    '3 selected statements, filtered, 2 threats',
    '3 selected statements, filtered',
  ]);
});

test.each<[what: string, changes: Partial<FeedFilter>, heading: string, why: string[]]>([
  ['nothing chosen', {}, 'No statement is on record by December 30, 2021', []],
  [
    'a text',
    { q: 'nobody' },
    'No statement on record contains “nobody”',
    ['No statement with “nobody” is on record by December 30, 2021.'],
  ],
  [
    'a text and a kind',
    { q: 'nobody', kind: 'announcement' },
    'No statement on record contains “nobody” and matches the other filters',
    ['No announcement with “nobody” is on record by December 30, 2021.'],
  ],
  [
    'a kind and a last day',
    { kind: 'announcement', to: day('2021-10-01') },
    'No statement on record matches these filters',
    ['No announcement until October 1, 2021 is on record by December 30, 2021.'],
  ],
])('no statement, with %s', (_what, changes, heading, why) => {
  const filter = filterOf(changes);
  const words = emptyWords(filter, scopeWords(filter, directory), today, true);
  expect(words.heading[0]).toBe(heading);
  expect(words.why.slice(0, 1)).toEqual(why);
});

test.each<[changes: Partial<FeedFilter>, heading: string, why: string[]]>([
  [{}, 'No data on statements by this day', []],
  [
    { from: day('2022-01-05'), to: day('2022-01-18'), q: 'nobody' },
    'No data on statements for these days',
    ['No day of Jan 5–18, 2022 is covered.'],
  ],
  [
    { from: day('2022-01-05') },
    'No data on statements for these days',
    ['No day since January 5, 2022 is covered.'],
  ],
])('where no day is covered, none can be: %j', (changes, heading, why) => {
  const filter = filterOf(changes);
  const words = emptyWords(filter, scopeWords(filter, directory), today, false);
  expect(words.heading[0]).toBe(heading);
  expect(words.why).toEqual(why);
});
