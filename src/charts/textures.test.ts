import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxNamedSeries, nobodysParts } from '../domain/split';
import { cellWidth, textureCell, textureOf, textures } from './textures';

const names = Array.from({ length: maxNamedSeries }, (_, place) => `group-${place}`);
const keys = [...names, 'other', 'no-claim', 'shared'];

describe('the texture of a part', () => {
  test('is another for each part with a place of its own, and for the others and those without a claim', () => {
    const of = [...names, 'other', 'no-claim'].map((key) => textureOf(keys, key));
    expect(new Set(of).size).toBe(of.length);
    expect(of).toEqual(textures);
  });

  test('depends only on the place among the named parts', () => {
    expect(textureOf(names, 'group-3')).toBe(textureOf(keys, 'group-3'));
  });

  test('is plain without a split', () => {
    expect(textureOf(['all'], 'all')).toBe('plain');
  });

  test.each(nobodysParts)('is the same for %s in every view', (key) => {
    expect(textureOf([], key)).toBe(textureOf(keys, key));
  });

  test('is that of the other parts for a key without a place', () => {
    expect(textureOf(names, 'somebody')).toBe(textureOf(keys, 'other'));
  });
});

describe('a piece of texture', () => {
  test('looks different for each', () => {
    const lights = textures.map((texture) => textureCell(texture, 5).light);
    expect(new Set(lights).size).toBe(textures.length);
    expect(lights.filter((light) => light === '')).toHaveLength(1);
  });

  test('fits into the days, whatever their width, and is 3 to 8 pixels wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 400, noNaN: true }), (perDay) => {
        const width = cellWidth(perDay);
        const ratio = perDay > width ? perDay / width : width / perDay;
        expect(ratio).toBeCloseTo(Math.round(ratio), 6);
        expect(width).toBeGreaterThan(3);
        expect(width).toBeLessThan(8);
      }),
    );
  });
});
