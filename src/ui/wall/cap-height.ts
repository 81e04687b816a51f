import { capHeight } from './type-sizes';

const family = '"Libre Franklin Variable", "Helvetica Neue", Arial, sans-serif';
const trial = 1000;

/** A share of the font size, measured in the page's font; without a canvas that of Arial. */
export function drawnCapHeight(weight: 400 | 700): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return capHeight;
  context.font = `${weight} ${trial}px ${family}`;
  return context.measureText('H').actualBoundingBoxAscent / trial;
}
