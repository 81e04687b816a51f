import { describe, expect, test } from 'vitest';
import { seriesColour } from './palette';
import { apart, contrast, type Vision } from './testing/colour';
import { coloursOf } from './testing/stylesheet';

const series = ['1', '2', '3', '4', '5', '6', '7', '8', 'other', 'none', 'all'].map(
  (name) => `series-${name}`,
);
const texts = ['ink', 'ink-2', 'danger', 'aging'];
/** What stands side by side in the built-in data. */
const neighbours = [...series.slice(0, 5), 'series-other', 'danger'];
const visions: readonly Vision[] = ['normal', 'protan', 'deutan'];

describe.each([
  ['light', ':root'],
  ['dark', '@variant dark'],
])('the %s theme', (_theme, selector) => {
  const colours = coloursOf(selector);
  const colour = (name: string) => colours.get(name) ?? 'not there';
  const below = (least: number, names: readonly string[], grounds: readonly string[]) =>
    grounds.flatMap((ground) =>
      names
        .map((name) => ({ name, value: contrast(colour(name), colour(ground)) }))
        .filter(({ value }) => !(value >= least))
        .map(({ name, value }) => `${name} on ${ground}: ${value.toFixed(2)}`),
    );

  test('has every colour that the charts and the page name', () => {
    const names = [...series, ...texts, 'ground', 'wash', 'line', 'line-strong'];
    expect(names.filter((name) => !colours.has(name))).toEqual([]);
  });

  test('every part is at least 3:1 against the ground', () => {
    expect(below(3, series, ['ground'])).toEqual([]);
  });

  test('every text is at least 4.5:1 against the ground and the wash', () => {
    expect(below(4.5, texts, ['ground', 'wash'])).toEqual([]);
  });

  test('strong lines are at least 3:1 against the ground', () => {
    expect(below(3, ['line-strong'], ['ground'])).toEqual([]);
  });

  test.each(visions)('adjacent parts differ enough for %s vision', (vision) => {
    const pairs = neighbours.flatMap((a, index) =>
      neighbours.slice(index + 1).map((b) => ({ a, b })),
    );
    const close = pairs
      .map(({ a, b }) => ({ a, b, value: apart(colour(a), colour(b), vision) }))
      .filter(({ value }) => !(value >= 0.075))
      .map(({ a, b, value }) => `${a} and ${b}: ${value.toFixed(3)}`);
    expect(close).toEqual([]);
  });
});

test.each([
  ['black and white', '#000000', '#ffffff', 21],
  ['a colour and itself', '#c2331a', '#c2331a', 1],
  ['a grey that is known to pass', '#767676', '#ffffff', 4.54],
])('the contrast of %s is known', (_what, a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

test('black and white are 1 apart, red and green closer for colour-blind eyes', () => {
  expect(apart('#000000', '#ffffff', 'normal')).toBeCloseTo(1, 3);
  const normal = apart('#c00000', '#00a000', 'normal');
  expect(apart('#c00000', '#00a000', 'protan')).toBeLessThan(normal);
  expect(apart('#c00000', '#00a000', 'deutan')).toBeLessThan(normal);
});

describe('the colour of a part', () => {
  const keys = ['a', 'b', 'other', 'no-claim', 'shared'];
  test.each([
    ['a', 'var(--series-1)'],
    ['b', 'var(--series-2)'],
    ['other', 'var(--series-other)'],
    ['no-claim', 'var(--series-none)'],
    ['shared', 'var(--series-none)'],
    ['several', 'var(--series-none)'],
    ['all', 'var(--series-all)'],
    ['nobody', 'var(--series-other)'],
  ])('%s: %s', (key, colour) => {
    expect(seriesColour(keys, key)).toBe(colour);
  });

  test('eight named parts have eight colours, and all of them are in the stylesheet', () => {
    const named = Array.from({ length: 8 }, (_, n) => `group-${n}`);
    const used = [...named, ...keys].map((key) => seriesColour([...named, ...keys.slice(2)], key));
    expect(new Set(used.slice(0, 8)).size).toBe(8);
    const light = coloursOf(':root');
    expect(used.filter((one) => !light.has(one.slice('var(--'.length, -1)))).toEqual([]);
  });
});
