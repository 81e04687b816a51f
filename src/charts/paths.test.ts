import { describe, expect, test } from 'vitest';
import type { BarBlock } from './bars';
import { blocksPath, bracketOutline, openOutline, type Scales } from './paths';

/** Ten pixels a day and an attack, the ground at 100. */
const scales: Scales = { x: (number) => number * 10, y: (attacks) => 100 - attacks * 10 };
const block = (from: number, to: number, bottom: number, top: number): BarBlock => ({
  from,
  to,
  bottom,
  top,
});

describe('the path of blocks', () => {
  test.each([
    ['none', [], ''],
    ['one on the ground, with room at its sides', [block(1, 2, 0, 3)], 'M11.2 100V70H18.8V100Z'],
    ['one on another, a hairline above it', [block(1, 2, 3, 4)], 'M11.2 69V60H18.8V69Z'],
    ['two', [block(0, 1, 0, 1), block(2, 4, 0, 2)], 'M1.2 100V90H8.8V100ZM21.2 100V80H38.8V100Z'],
  ])('%s', (_what, blocks, path) => {
    expect(blocksPath(blocks, scales)).toBe(path);
  });
  test('the room at the sides is at most two pixels', () => {
    const wide: Scales = { ...scales, x: (number) => number * 100 };
    expect(blocksPath([block(1, 2, 0, 3)], wide)).toBe('M102 100V70H198V100Z');
  });
});

test('an open outline has two sides and no top', () => {
  expect(openOutline([], scales)).toBe('');
  expect(openOutline([block(1, 2, 3, 3.7)], scales)).toBe('M11.2 63V70M18.8 70V63');
});

test('a bracket spans all its days and is open at the top without an upper bound', () => {
  expect(bracketOutline(block(1, 4, 2, 5), scales, true)).toBe('M10.5 50V78H39.5V50Z');
  expect(bracketOutline(block(1, 4, 2, 5), scales, false)).toBe('M10.5 50V78H39.5V50');
});
