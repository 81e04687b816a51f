import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeSizes } from '../../../ui/wall/type-sizes';
import { capitalHeight, millimetres, reach } from './size-words';

const on = (diagonal: number, distance: number) => ({
  width: 1920,
  height: 1080,
  diagonal,
  distance,
});

describe('how far it can be read', () => {
  test.each<[number, number, string]>([
    [55, 4, 'Everything can be read up to 4 m.'],
    [85, 2, 'Everything can be read up to 5.9 m.'],
    [
      24,
      8,
      'Too small for 8 m: 24 inches can be read up to 2.8 m only. At 8 m it takes 68 inches.',
    ],
    [
      27.5,
      3.5,
      'Too small for 3.5 m: 27.5 inches can be read up to 3.2 m only. At 3.5 m it takes 30 inches.',
    ],
  ])('%f inches at %f m', (diagonal, distance, words) => {
    expect(reach(on(diagonal, distance)).words).toBe(words);
  });

  test('the size given as needed is enough', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number(5, 500), number(0.3, 100), (diagonal, distance) => {
        const found = reach(on(diagonal, distance));
        if (found.kind === 'enough') return;
        const needed = Number(/takes (\d+) inches/.exec(found.words)?.[1]);
        expect(reach(on(needed, distance)).kind).toBe('enough');
        expect(needed).toBeGreaterThan(diagonal);
      }),
    );
  });
});

describe('the height for a ruler', () => {
  test.each([
    [24.12, '24 mm'],
    [9.96, '10.0 mm'],
    [4.04, '4.0 mm'],
  ])('%f is %s', (height, words) => {
    expect(millimetres(height)).toBe(words);
  });

  test('capitals of 20 minutes of arc at 4 m are 23 mm high', () => {
    const picture = on(55, 4);
    expect(capitalHeight(typeSizes(picture).must, 0.716, picture)).toBeCloseTo(23.27, 2);
  });
});
