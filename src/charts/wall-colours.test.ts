import { describe, expect, test } from 'vitest';
import { textContrast } from './testing/apca';
import { apart, contrast, type Vision } from './testing/colour';
import { coloursOf } from './testing/stylesheet';
import { veiled } from './testing/veil';

const parts = ['1', '2', '3', '4', '5', '6', '7', '8', 'other', 'none', 'all'].map(
  (name) => `series-${name}`,
);
/** What stands side by side in the built-in data. */
const neighbours = [...parts.slice(0, 5), 'series-other', 'danger'];
const visions: readonly Vision[] = ['normal', 'protan', 'deutan'];
const pairs = neighbours.flatMap((a, index) => neighbours.slice(index + 1).map((b) => ({ a, b })));

describe.each([
  ['dark', '@variant dark'],
  ['light', ':root'],
])('the wall’s %s theme', (theme, desk) => {
  const atDesk = coloursOf(desk);
  const ofWall = coloursOf(`:root[data-screen="wall"][data-theme="${theme}"]`);
  const colour = (name: string) => ofWall.get(name) ?? atDesk.get(name) ?? 'not there';
  const reading = (text: string, ground: string) =>
    Math.abs(textContrast(colour(text), colour(ground)));

  test('is there', () => {
    expect(ofWall.size).toBeGreaterThan(0);
  });

  test.each(['ink', 'ink-2'])('body text in %s has an Lc of 75 or more', (text) => {
    expect(reading(text, 'ground')).toBeGreaterThanOrEqual(75);
  });

  test.each([
    ['danger', 'ground'],
    ['aging', 'ground'],
    ['ground', 'danger'],
  ])('large or bold text in %s on %s has an Lc of 60 or more', (text, ground) => {
    expect(reading(text, ground)).toBeGreaterThanOrEqual(60);
  });

  test('in the light of the room every part is at least 3:1 against the ground', () => {
    const ground = veiled(colour('ground'));
    const faint = [...parts, 'danger', 'line-strong']
      .map((name) => ({ name, value: contrast(veiled(colour(name)), ground) }))
      .filter(({ value }) => !(value >= 3))
      .map(({ name, value }) => `${name}: ${value.toFixed(2)}`);
    expect(faint).toEqual([]);
  });

  test.each(visions)('adjacent parts differ enough for %s vision', (vision) => {
    const close = pairs
      .flatMap(({ a, b }) => [
        { what: `${a} and ${b}`, value: apart(colour(a), colour(b), vision) },
        { what: `${a} and ${b}, lit`, value: apart(veiled(colour(a)), veiled(colour(b)), vision) },
      ])
      .filter(({ value }) => !(value >= 0.075))
      .map(({ what, value }) => `${what}: ${value.toFixed(3)}`);
    expect(close).toEqual([]);
  });

  test.each([...ofWall.keys()].filter((name) => name.startsWith('series-')))(
    '%s is still the colour it is at the desk',
    (name) => {
      const near = apart(colour(name), atDesk.get(name) ?? '', 'normal');
      const others = parts.filter((other) => other !== name);
      const next = others.map((other) => apart(colour(name), atDesk.get(other) ?? '', 'normal'));
      expect(near).toBeLessThan(0.12);
      expect(near).toBeLessThan(Math.min(...next));
    },
  );
});

describe('the contrast of text', () => {
  test.each([
    ['#888888', '#ffffff', 63.056],
    ['#ffffff', '#888888', -68.541],
    ['#000000', '#aaaaaa', 58.146],
    ['#aaaaaa', '#000000', -56.241],
    ['#112233', '#ddeeff', 91.668],
    ['#ddeeff', '#112233', -93.068],
    ['#101010', '#101012', 0],
    ['#fefefe', '#ffffff', 0],
  ])('%s on %s is known: %f', (text, ground, expected) => {
    expect(textContrast(text, ground)).toBeCloseTo(expected, 2);
  });
});

test('light on the screen leaves white white and lifts black to a fifteenth of it', () => {
  expect(veiled('#ffffff')).toBe('#ffffff');
  expect(contrast(veiled('#ffffff'), '#000000')).toBeCloseTo(21, 3);
  const black = veiled('#000000');
  // By WCAG's formula, which adds a twentieth to both.
  expect(contrast(black, '#000000')).toBeCloseTo((1 / 15 + 0.05) / 0.05, 1);
  expect(veiled('#8844cc', 0)).toBe('#8844cc');
});
