import { metres } from '../../../ui/wall/metres';
import { millimetresPerPixel, type Seen, typeSizes } from '../../../ui/wall/type-sizes';

/** In millimetres, with tenths below 10, as read off a ruler. */
export function millimetres(height: number): string {
  return `${height < 10 ? height.toFixed(1) : Math.round(height)} mm`;
}

/** In millimetres. `fontSize` is in CSS pixels, `capHeight` a share of it. */
export function capitalHeight(fontSize: number, capHeight: number, picture: Seen): number {
  return fontSize * capHeight * millimetresPerPixel(picture);
}

export type Reach =
  | { readonly kind: 'enough'; readonly words: string }
  | { readonly kind: 'too small'; readonly words: string };

export function reach(picture: Seen): Reach {
  const { diagonal, distance } = picture;
  const { readTo } = typeSizes(picture);
  // Allows for rounding.
  if (readTo >= distance * 0.9999) {
    return { kind: 'enough', words: `Everything can be read up to ${metres(readTo)}.` };
  }
  const needed = Math.ceil((diagonal * distance) / readTo - 1e-6);
  return {
    kind: 'too small',
    words: `Too small for ${distance} m: ${diagonal} inches can be read up to ${metres(readTo)} only. At ${distance} m it takes ${needed} inches.`,
  };
}
