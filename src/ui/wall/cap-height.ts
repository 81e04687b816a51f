import { capHeight } from './type-sizes';

const family = '"Libre Franklin Variable", "Helvetica Neue", Arial, sans-serif';
const trial = 1000;

/**
 * Height of a capital letter as a part of the font size, as the page's font is drawn here; that of Arial where
 * there is no canvas to measure with.
 */
export function drawnCapHeight(weight: 400 | 700): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return capHeight;
  context.font = `${weight} ${trial}px ${family}`;
  return context.measureText('H').actualBoundingBoxAscent / trial;
}
