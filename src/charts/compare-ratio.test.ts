import { expect, test } from 'vitest';
import { ratioBand, ratioScale } from './compare-ratio';

const labels = (ratio: readonly [number, number]) =>
  ratioScale(ratio).ticks.map(({ label, more = '' }) => label + more);

test('as many steps on both sides of the same ratio', () => {
  expect(labels([3, 3.2])).toEqual(['1/4', 'half', 'as many', '2 times', '4', '8', '16']);
  expect(labels([0.3, 0.4])).toEqual(['1/16', '1/8', '1/4', 'half', 'as many', '2 times', '4']);
  expect(labels([2, Number.POSITIVE_INFINITY])).toEqual(labels([3, 3]));
});

test.each([
  [1 / 4, 0],
  [1, 1 / 3],
  [2, 1 / 2],
  [16, 1],
])('%s times lies at %s', (ratio, place) => {
  expect(ratioScale([3, 3]).at(ratio)).toBeCloseTo(place, 10);
});

test('a band is cut at the ends of the scale, and says so', () => {
  const scale = ratioScale([3, 3]);
  expect(ratioBand(scale, [1, 4])).toEqual({
    from: scale.at(1),
    to: scale.at(4),
    isCut: { left: false, right: false },
  });
  expect(ratioBand(scale, [0, Number.POSITIVE_INFINITY])).toEqual({
    from: 0,
    to: 1,
    isCut: { left: true, right: true },
  });
});
