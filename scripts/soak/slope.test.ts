import { expect, test } from 'vitest';
import { growthChecks, limits, type Sample, slope } from './slope';

const flat = { nodes: 700, listeners: 90 };
const samples = (...heaps: readonly number[]): Sample[] =>
  heaps.map((heap, index) => ({ ...flat, events: index * 500, heap }));

test.each([
  ['a straight line', samples(1000, 6000, 11_000), 10],
  ['a line back', samples(11_000, 6000, 1000), -10],
  ['one that is flat', samples(1000, 1000, 1000), 0],
  // By hand: the means are 750 and 4; (-750 * -4 + -250 * 2 + 250 * -2 + 750 * 4) / 1,250,000.
  ['points about a line', samples(0, 6, 2, 8), 0.004],
])('%s has the slope of the least squares', (_what, points, expected) => {
  expect(slope(points, 'heap')).toBeCloseTo(expected, 12);
});

test('samples need not be evenly spaced, nor begin at nothing', () => {
  const points = [100, 110, 400].map((events) => ({ ...flat, events, heap: 5 + 3 * events }));
  expect(slope(points, 'heap')).toBeCloseTo(3, 12);
});

test.each([
  ['none', []],
  ['one', samples(1000)],
  ['two after the same number', [...samples(1000), ...samples(2000)]],
])('of %s there is no slope, and nothing passes', (_what, points) => {
  expect(slope(points, 'heap')).toBeNaN();
  expect(growthChecks(points).map(({ passes }) => passes)).toEqual([false, false, false]);
});

test('what grows at the limit passes, what grows faster does not', () => {
  const grown = (by: number) =>
    [0, 500, 1000].map((events) => ({
      events,
      heap: 1_000_000 + events * limits.heap * by,
      nodes: 700 + events * limits.nodes,
      listeners: 90 - events,
    }));
  const holding = (by: number) =>
    growthChecks(grown(by)).map(({ what, passes }) => [what, passes] as const);
  expect(holding(1)).toEqual([
    ['heap', true],
    ['nodes', true],
    ['listeners', true],
  ]);
  expect(holding(1.01)).toContainEqual(['heap', false]);
});

test('one node too many with every hundredth event is seen', () => {
  const points = [0, 500, 1000].map((events) => ({
    events,
    heap: 1,
    listeners: 90,
    nodes: 700 + events / 50,
  }));
  expect(growthChecks(points)).toContainEqual({
    what: 'nodes',
    slope: 0.02,
    limit: 0.01,
    passes: false,
  });
});
