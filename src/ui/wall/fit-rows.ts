import { textWidth } from '../text-width';
import { linesOf } from './text-lines';
import { lineHeight, sizeOf, type WallRoom } from './wall-room';

export type TypeSize = 'least' | 'must' | 'news' | 'number';
export type TypeWeight = 400 | 600 | 700 | 800;

export type Measure = (text: string, font: string) => number;

export interface Type {
  readonly size: TypeSize;
  readonly weight: TypeWeight;
}

export type TextSizes = Pick<WallRoom, 'must' | 'least'>;

export function fontSize(size: TypeSize, { must, least }: TextSizes): number {
  return size === 'least' ? least : size === 'must' ? must : must * sizeOf[size];
}

export function lineOf(size: TypeSize, sizes: TextSizes): number {
  return fontSize(size, sizes) * lineHeight[size];
}

/** The width in one line, in CSS pixels, plus 1 because browsers round. */
export function widthOf(
  text: string,
  { size, weight }: Type,
  sizes: TextSizes,
  measure: Measure = textWidth,
): number {
  const font = `${weight} ${fontSize(size, sizes)}px "Libre Franklin Variable"`;
  return Math.ceil(measure(text, font)) + 1;
}

export type Wanted<Id extends string> = {
  readonly id: Id;
  readonly above?: number;
} & (
  | { readonly height: number }
  | {
      readonly texts: readonly string[];
      readonly type: Type;
      readonly width: number;
      readonly lines: number;
    }
);

export interface Fitted {
  readonly text: string;
  readonly height: number;
}

export interface FittedRows<Id extends string> {
  readonly rows: Readonly<Partial<Record<Id, Fitted>>>;
  readonly left: number;
}

/**
 * Places the rows in `height` CSS pixels, the most important first, each with as many lines as it
 * may have and its longest text that fits. A row that does not fit is left out whole, and those
 * after it are still tried.
 */
export function fitRows<Id extends string>(
  wanted: readonly Wanted<Id>[],
  height: number,
  sizes: TextSizes,
  measure: Measure = textWidth,
): FittedRows<Id> {
  const rows: Partial<Record<Id, Fitted>> = {};
  let left = height;
  for (const one of wanted) {
    const above = one.above ?? 0;
    const fitted = placed(one, left - above, sizes, measure);
    if (!fitted) continue;
    rows[one.id] = fitted;
    left -= fitted.height + above;
  }
  return { rows, left };
}

const rounding = 0.01;

function placed<Id extends string>(
  wanted: Wanted<Id>,
  left: number,
  sizes: TextSizes,
  measure: Measure,
): Fitted | null {
  if ('height' in wanted) {
    return wanted.height <= left + rounding ? { text: '', height: wanted.height } : null;
  }
  const { texts, type, width, lines } = wanted;
  const line = lineOf(type.size, sizes);
  const most = Math.min(lines, Math.floor((left + rounding) / line));
  const wide: Measure = (text) => widthOf(text, type, sizes, measure);
  for (const text of texts) {
    const taken = linesOf(text, width, '', wide);
    if (taken <= most) return { text, height: taken * line };
  }
  return null;
}
