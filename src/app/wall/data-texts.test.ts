import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { fittingText } from '../../ui/wall/text-lines';
import { dayTexts, stateTexts } from './data-texts';

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
