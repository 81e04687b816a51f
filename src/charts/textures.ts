import type { SeriesKey } from '../domain/split';

/*
 * Textures of the parts of a split, in case colour is not enough: from a distance, by projector or
 * for colour-blind readers. None has slanted strokes, because those mean "uncertain".
 */

export const textures = [
  'plain',
  'bands',
  'upright',
  'dots',
  'thinBands',
  'checks',
  'wideBands',
  'bricks',
  'halves',
  'grid',
] as const;
export type Texture = (typeof textures)[number];

const ofPlace: readonly Texture[] = textures.slice(0, 8);

const own: Readonly<Record<string, Texture>> = {
  all: 'plain',
  other: 'halves',
  'no-claim': 'grid',
  shared: 'grid',
  several: 'grid',
};

/** Depends on the place in `keys`, like the colour, so a part has the same texture in every view. */
export function textureOf(keys: readonly SeriesKey[], key: SeriesKey): Texture {
  return own[key] ?? ofPlace[keys.indexOf(key) % ofPlace.length] ?? 'halves';
}

export interface TextureCell {
  readonly width: number;
  readonly height: number;
  readonly light: string;
}

const rectangle = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}Z`;

/** In CSS pixels. At a width of about 5 a bar of one day shows the whole tile. */
export function textureCell(texture: Texture, width: number): TextureCell {
  const middle = width / 2;
  switch (texture) {
    case 'plain':
      return { width, height: 4, light: '' };
    case 'bands':
      return { width, height: 6, light: rectangle(0, 2, width, 2.5) };
    case 'upright':
      return { width, height: 4, light: rectangle(middle - width * 0.17, 0, width * 0.34, 4) };
    case 'dots': {
      const radius = Math.min(1.5, width * 0.28);
      const across = `a${radius} ${radius} 0 1 0 `;
      return {
        width,
        height: 5,
        light: `M${middle - radius} 2.5${across}${2 * radius} 0${across}${-2 * radius} 0Z`,
      };
    }
    case 'thinBands':
      return { width, height: 3, light: rectangle(0, 1, width, 1.2) };
    case 'checks':
      return {
        width,
        height: 5,
        light: rectangle(0, 0, middle, 2.5) + rectangle(middle, 2.5, middle, 2.5),
      };
    case 'bricks':
      return {
        width,
        height: 8,
        light:
          rectangle(0, 0, width, 1.2) +
          rectangle(0, 4, width, 1.2) +
          rectangle(middle - 0.7, 1.2, 1.4, 2.8),
      };
    case 'wideBands':
      return { width, height: 10, light: rectangle(0, 3, width, 5) };
    case 'halves':
      return { width, height: 4, light: rectangle(middle, 0, middle, 4) };
    case 'grid':
      return {
        width,
        height: 5,
        light: rectangle(0, 2, width, 1.2) + rectangle(middle - 0.6, 0, 1.2, 5),
      };
  }
}

/** In CSS pixels. Below `minWidth` the lines of a tile merge. */
const usualWidth = 5;
const minWidth = 3.4;

/**
 * In CSS pixels. A day is a whole number of tiles or a tile a whole number of days, so that bars of
 * one day look alike.
 */
export function cellWidth(pixelsPerDay: number): number {
  return pixelsPerDay < minWidth
    ? pixelsPerDay * Math.round(usualWidth / pixelsPerDay)
    : pixelsPerDay / Math.max(1, Math.round(pixelsPerDay / usualWidth));
}
