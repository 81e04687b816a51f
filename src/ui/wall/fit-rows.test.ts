import { expect, test } from 'vitest';
import { fitRows, fontSize, lineOf, type Measure, type Wanted, widthOf } from './fit-rows';

const sizes = { must: 50, least: 40 };
/** Every letter is half as wide as its font is high. */
const measure: Measure = (text, font) => text.length * 0.5 * Number.parseFloat(font.slice(4));

test.each([
  ['least', 40, 50],
  ['must', 50, 60],
  ['news', 75, 86.25],
  ['number', 160, 160],
] as const)('%s is %f px high, its line %f', (size, high, line) => {
  expect(fontSize(size, sizes)).toBe(high);
  expect(lineOf(size, sizes)).toBeCloseTo(line);
});

test('a text is taken a little wider than it is measured', () => {
  expect(widthOf('1111', { size: 'must', weight: 700 }, sizes, measure)).toBe(101);
});

const type = { size: 'must', weight: 400 } as const;
const row = (id: string, texts: readonly string[], lines = 1): Wanted<string> => ({
  id,
  texts,
  type,
  width: 270,
  lines,
});
const told = (wanted: readonly Wanted<string>[], height: number) => {
  const { rows, left } = fitRows(wanted, height, sizes, measure);
  return [
    ...Object.entries(rows).map(([id, fitted]) => `${id}: ${fitted?.text}`),
    Math.round(left),
  ];
};

test.each<[why: string, wanted: readonly Wanted<string>[], height: number, expected: unknown[]]>([
  [
    'the fullest words that fit',
    [row('a', ['far too long for it', 'ten wide'])],
    60,
    ['a: ten wide', 0],
  ],
  [
    'more lines where they may be had',
    [row('a', ['two lines of it'], 2)],
    130,
    ['a: two lines of it', 10],
  ],
  [
    'fewer words where there is one line',
    [row('a', ['two lines of it', 'one'], 2)],
    90,
    ['a: one', 30],
  ],
  ['what matters most first', [row('a', ['a']), row('b', ['b'])], 100, ['a: a', 40]],
  [
    'a lower one after one that has no place',
    [{ id: 'a', height: 70 }, row('b', ['b'])],
    60,
    ['b: b', 0],
  ],
  ['a height with what is free above it', [{ id: 'a', height: 50, above: 10 }], 60, ['a: ', 0]],
  ['no height without it', [{ id: 'a', height: 51, above: 10 }], 60, [60]],
  ['never a part of a word', [row('a', ['indistinguishable'], 4)], 500, [500]],
])('%s', (_why, wanted, height, expected) => {
  expect(told(wanted, height)).toEqual(expected);
});
