import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Seen, typeSizes } from './type-sizes';

/** Any picture, near or far. */
const seen: fc.Arbitrary<Seen> = fc.record({
  width: fc.integer({ min: 320, max: 7680 }),
  height: fc.integer({ min: 320, max: 4320 }),
  diagonal: fc.double({ min: 5, max: 500, noNaN: true }),
  distance: fc.double({ min: 0.3, max: 100, noNaN: true }),
});

/** Minutes of arc that capitals of the lowest usual font have at `distance` metres. */
function minutesOf(fontSize: number, { width, height, diagonal }: Seen, distance: number): number {
  const millimetresPerPixel = (diagonal * 25.4) / Math.hypot(width, height);
  const capital = fontSize * 0.716 * millimetresPerPixel;
  return (2 * Math.atan(capital / 2 / (distance * 1000)) * 180 * 60) / Math.PI;
}

describe('the sizes of type', () => {
  test.each<[string, [number, number, number, number], [number, number]]>([
    ['the usual screen', [1920, 1080, 55, 4], [51, 41]],
    ['with as many pixels as a small one', [1280, 720, 55, 4], [34, 27]],
    ['with four times as many', [3840, 2160, 55, 4], [103, 82]],
    ['hung upright', [1080, 1920, 55, 4], [51, 41]],
    ['a larger screen', [1920, 1080, 75, 4], [49, 39]],
    ['too large for its distance: type that fills it', [1920, 1080, 85, 2], [49, 39]],
    ['too small for its distance: what there is room for', [1920, 1080, 24, 8], [83, 66]],
  ])('%s', (_what, [width, height, diagonal, distance], [must, least]) => {
    const sizes = typeSizes({ width, height, diagonal, distance });
    expect([Math.round(sizes.must), Math.round(sizes.least)]).toEqual([must, least]);
  });

  test('are 20 and 16 minutes of arc if the picture has room', () => {
    const picture = { width: 1920, height: 1080, diagonal: 55, distance: 4 };
    const { must, least } = typeSizes(picture);
    expect(minutesOf(must, picture, 4)).toBeCloseTo(20, 3);
    expect(minutesOf(least, picture, 4)).toBeCloseTo(16, 3);
  });

  test('grow with the pixels of the picture and leave how far it can be read from', () => {
    fc.assert(
      fc.property(seen, fc.double({ min: 0.5, max: 4, noNaN: true }), (picture, by) => {
        const { width, height } = picture;
        const small = typeSizes(picture);
        const large = typeSizes({ ...picture, width: width * by, height: height * by });
        expect(large.must / small.must).toBeCloseTo(by, 6);
        expect(large.least / small.least).toBeCloseTo(by, 6);
        expect(large.readTo / small.readTo).toBeCloseTo(1, 6);
      }),
    );
  });

  test('are the same in portrait', () => {
    fc.assert(
      fc.property(seen, (picture) => {
        const { must, least, readTo } = typeSizes(picture);
        const turned = typeSizes({ ...picture, width: picture.height, height: picture.width });
        expect(turned).toMatchObject({ must, least, readTo });
      }),
    );
  });
});

describe('capitals', () => {
  test('are below 20 and 16 minutes of arc only if the picture is reported as too small', () => {
    fc.assert(
      fc.property(seen, (picture) => {
        const { must, least, readTo } = typeSizes(picture);
        if (readTo < picture.distance) return;
        expect(minutesOf(must, picture, picture.distance)).toBeGreaterThan(19.99);
        expect(minutesOf(least, picture, picture.distance)).toBeGreaterThan(15.99);
      }),
    );
  });

  test('have them at every distance up to the reported one', () => {
    fc.assert(
      fc.property(seen, (picture) => {
        const { must, least, readTo } = typeSizes(picture);
        expect(minutesOf(must, picture, readTo)).toBeCloseTo(20, 1);
        expect(minutesOf(least, picture, readTo)).toBeCloseTo(16, 1);
      }),
    );
  });
});

describe('how far a picture can be read from', () => {
  test.each<[string, [number, number], number]>([
    ['as far as asked', [55, 4], 4],
    ['24 inches at 8 metres: not as far', [24, 8], 2.83],
    ['the same from where it can be read', [24, 2.8], 2.8],
    ['a large one from near: farther than asked', [85, 2], 5.92],
  ])('%s', (_what, [diagonal, distance], expected) => {
    const { readTo } = typeSizes({ width: 1920, height: 1080, diagonal, distance });
    expect(readTo).toBeCloseTo(expected, 2);
  });

  test('is no less because one asks for more', () => {
    fc.assert(
      fc.property(seen, fc.double({ min: 1, max: 3, noNaN: true }), (picture, by) => {
        const near = typeSizes(picture).readTo;
        const far = typeSizes({ ...picture, distance: picture.distance * by }).readTo;
        expect(far).toBeGreaterThanOrEqual(near * 0.999999);
      }),
    );
  });
});

test('a twentieth of the picture stays free at each edge', () => {
  const { margin } = typeSizes({ width: 1920, height: 1080, diagonal: 55, distance: 4 });
  expect(margin).toEqual({ x: 96, y: 54 });
});
