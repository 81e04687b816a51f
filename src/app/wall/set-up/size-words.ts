import { metres } from '../../../ui/wall/metres';
import { millimetresPerPixel, type Seen, typeSizes } from '../../../ui/wall/type-sizes';

/** Height in words for a ruler: tenths of a millimetre only where they can be seen. */
export function millimetres(height: number): string {
  return `${height < 10 ? height.toFixed(1) : Math.round(height)} mm`;
}

/** How high a capital letter of that font size is on the screen, in millimetres. */
export function capitalHeight(fontSize: number, capHeight: number, picture: Seen): number {
  return fontSize * capHeight * millimetresPerPixel(picture);
}

/** Whether it can be read from as far as asked, and if not, what can be done. */
export type Reach =
  | { readonly kind: 'enough'; readonly words: string }
  | { readonly kind: 'too small'; readonly words: string };

/** How far the picture can be read, in words. */
export function reach(picture: Seen): Reach {
  const { diagonal, distance } = picture;
  const { readTo } = typeSizes(picture);
  // The sizes of type are bounded: a hair's breadth of arithmetic is no shortfall.
  if (readTo >= distance * 0.9999) {
    return { kind: 'enough', words: `Everything can be read up to ${metres(readTo)}.` };
  }
  const needed = Math.ceil((diagonal * distance) / readTo - 1e-6);
  return {
    kind: 'too small',
    words: `Too small for ${distance} m: ${diagonal} inches can be read up to ${metres(readTo)} only. At ${distance} m it takes ${needed} inches.`,
  };
}
