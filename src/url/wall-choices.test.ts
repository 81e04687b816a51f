import * as fc from 'fast-check';
import { createLoader, createSerializer } from 'nuqs';
import { describe, expect, test } from 'vitest';
import { replaySpeeds } from '../domain/replay';
import { brokenParameters } from './parameters';
import {
  brokenWallParameters,
  type WallChoices,
  wallParameters,
  wallRanges,
  wallScenes,
} from './wall-choices';

const read = createLoader(wallParameters);
const search = createSerializer(wallParameters);

const untouched: WallChoices = {
  scenes: ['overview'],
  every: 20,
  diagonal: 55,
  distance: 4,
  replay: null,
};

/** Numbers of a range as they can be typed: with three decimals at most. */
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);

const choices: fc.Arbitrary<WallChoices> = fc.record({
  scenes: fc.shuffledSubarray([...wallScenes], { minLength: 1 }),
  every: within(wallRanges.every),
  diagonal: within(wallRanges.diagonal),
  distance: within(wallRanges.distance),
  replay: fc.option(fc.constantFrom(...replaySpeeds)),
});

test('all choices come back whole from their address, with nothing broken in it', () => {
  fc.assert(
    fc.property(choices, (some) => {
      const address = search(some);
      expect(read(new URLSearchParams(address))).toEqual(some);
      expect(brokenWallParameters(address)).toEqual([]);
    }),
  );
});

test('an address without choices is a wall of 55 inches at 4 metres that shows the overview', () => {
  expect(read(new URLSearchParams())).toEqual(untouched);
  expect(search(untouched)).toBe('');
});

describe('a choice in the address', () => {
  test.each<[string, Partial<WallChoices>]>([
    ['scenes=threats', { scenes: ['threats'] }],
    ['scenes=run-up,now', { scenes: ['run-up', 'now'] }],
    ['every=5', { every: 5 }],
    ['every=3600', { every: 3600 }],
    ['every=7.5', { every: 7.5 }],
    ['diagonal=5', { diagonal: 5 }],
    ['diagonal=27.5', { diagonal: 27.5 }],
    ['diagonal=500', { diagonal: 500 }],
    ['distance=0.3', { distance: 0.3 }],
    ['distance=100', { distance: 100 }],
    ['distance=03.50', { distance: 3.5 }],
    ['replay=1', { replay: 1 }],
    ['replay=5', { replay: 5 }],
    ['distance=8&every=60', { distance: 8, every: 60 }],
  ])('%s', (address, expected) => {
    expect(read(new URLSearchParams(address))).toEqual({ ...untouched, ...expected });
    expect(brokenWallParameters(address)).toEqual([]);
  });
});

describe('a choice that is broken is named, and its default is taken', () => {
  test.each([
    ['scenes', ''],
    ['scenes', 'none'],
    ['scenes', 'now,now'],
    ['scenes', 'now,'],
    ['scenes', 'now, threats'],
    ['scenes', 'Now'],
    ['every', ''],
    ['every', 'soon'],
    ['every', '4.999'],
    ['every', '3600.001'],
    ['every', '-20'],
    ['every', '+20'],
    ['every', '1e3'],
    ['every', '0x10'],
    ['every', ' 20'],
    ['every', '20s'],
    ['every', 'Infinity'],
    ['diagonal', '4.9'],
    ['diagonal', '501'],
    ['diagonal', '27,5'],
    ['diagonal', '27.'],
    ['diagonal', '.5'],
    ['diagonal', '27.1234'],
    ['distance', '0.299'],
    ['distance', '0'],
    ['distance', '101'],
    ['distance', '99999'],
    ['replay', '0'],
    ['replay', '3'],
    ['replay', '05'],
    ['replay', ''],
    ['replay', 'none'],
  ])('%s=%s', (name, value) => {
    const given = new URLSearchParams({ [name]: value });
    const [broken, ...others] = brokenWallParameters(`?${given}`);
    expect(others).toEqual([]);
    expect(broken).toMatchObject({ name, value });
    expect(broken?.why).toMatch(/^is not /);
    expect(read(given)).toEqual(untouched);
  });
});

test('several are all named, in words that say what would be right', () => {
  const found = brokenWallParameters('?every=1&scenes=x&distance=3&replay=9&from=x');
  expect(found.map(({ name, why }) => `${name} ${why}`)).toEqual([
    'scenes is not some of overview, now, frequency, threats, compare, run-up, each once',
    'every is not seconds from 5 to 3600',
    'replay is not 1, 2, 5',
  ]);
});

test('choices of the wall are none of the view’s, so each leaves the other alone', () => {
  expect(brokenParameters('?every=1&scenes=x&diagonal=x&distance=x&replay=x')).toEqual([]);
  expect(brokenWallParameters('?from=x&screen=x')).toEqual([]);
  const before = new URLSearchParams('group=a&screen=wall&every=30');
  const after = new URLSearchParams(search(before, { distance: 6, every: 20 }));
  expect(Object.fromEntries(after)).toEqual({ group: 'a', screen: 'wall', distance: '6' });
});
