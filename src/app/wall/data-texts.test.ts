import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { fittingText } from '../../ui/wall/text-lines';
import { dayTexts, frozenTexts, stateTexts, withOthers } from './data-texts';

const measure = (text: string) => text.length;
const fitting = (texts: readonly string[], width: number) =>
  fittingText(texts, { width, lines: 1, font: '' }, measure);

const stale = {
  word: 'Stale',
  day: '',
  wait: null,
  look: 'stale',
  text: 'server last answered 30 min ago',
  age: '30 min',
} as const;

test.each([
  [50, 'Stale · server last answered 30 min ago'],
  [30, 'Stale · 30 min ago'],
  [15, 'Stale · 30\u00a0min'],
])('in a room for %d letters the state keeps its age', (width, expected) => {
  expect(fitting(stateTexts(stale, false), width)).toBe(expected);
});

test('no room cuts an age into another one', () => {
  const texts = stateTexts(stale, false);
  for (let width = 1; width < 45; width += 1) {
    expect(fitting(texts, width)?.replaceAll('\u00a0', ' ') ?? '').not.toMatch(/\d+ …/);
  }
});

test('an unknown age is shown as unknown', () => {
  expect(stateTexts(stale, true)).toEqual(['Stale · age unknown']);
});

test('a state gives up its day before its age', () => {
  const archive = { ...stale, word: 'Archive', day: ', ends December 30' } as const;
  expect(fitting(stateTexts(archive, false), 60)).toMatch(/^Archive, ends December 30 · server/);
  expect(fitting(stateTexts(archive, false), 45)).toMatch(/^Archive · server last answered/);
});

test('before the first heartbeat there is no age', () => {
  const words = { ...stale, word: 'Connecting', text: 'server not heard yet', age: null } as const;
  expect(stateTexts(words, false)[0]).toBe('Connecting · server not heard yet');
});

test.each([
  [40, 'as of Thu, Dec 30, 2021, Baghdad'],
  [26, 'Thu, Dec 30, 2021, Baghdad'],
  [17, 'Thu, Dec 30, 2021'],
  [12, 'Dec 30, 2021'],
  [7, 'Dec 30'],
])('in a room for %d letters the day is %s', (width, expected) => {
  expect(fitting(dayTexts(day('2021-12-30'), 'Asia/Baghdad'), width)).toBe(expected);
});

const cameIn = { words: '7 records and 1 withdrawal', total: 8 };
const nothing = { words: null, total: 0 };

test.each([
  [cameIn, 80, 'Frozen at December 20 · 7 records and 1 withdrawal came in since'],
  [cameIn, 50, 'Frozen · 7 records and 1 withdrawal came in since'],
  [cameIn, 40, 'Frozen · 8 came in since'],
  [cameIn, 23, 'Frozen at December 20'],
  [nothing, 60, 'Frozen at December 20 · nothing came in since'],
  [nothing, 23, 'Frozen at December 20'],
  [undefined, 60, 'Frozen at December 20 · what came in since is not known'],
])(
  'a frozen wall says how many came in since, also in little room: %j in %d letters',
  (came, width, expected) => {
    expect(fitting(frozenTexts(' at December 20', came), width)).toBe(expected);
  },
);

test.each([
  [
    140,
    'Stale · server last answered 30 min ago · other records on the server since 15:36: 2 attack records and 1 statement',
  ],
  [90, 'Stale · server last answered 30 min ago · other records on the server since 15:36'],
  [45, 'Stale · 30\u00a0min · other records since 15:36'],
  [15, 'Stale · 30\u00a0min'],
])('a wall says that the records are others, in a room for %d letters', (width, expected) => {
  const counts = '2 attack records and 1 statement';
  expect(fitting(withOthers(stateTexts(stale, false), 'since 15:36', counts), width)).toBe(
    expected,
  );
});
