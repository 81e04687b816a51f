import { type Fitted, fitRows, type Measure, type Type, widthOf } from './fit-rows';
import { fittingText } from './text-lines';
import type { WallRoom } from './wall-room';

export interface TextRoom {
  readonly width: number;
  readonly lines: number;
}

export interface Ruler extends Pick<WallRoom, 'must' | 'least'> {
  readonly measure: Measure;
}

/**
 * The longest of `texts` that fits, in whole lines; null if none does. `texts` are longest first.
 */
export function setText(
  texts: readonly string[],
  type: Type,
  room: TextRoom,
  ruler: Ruler,
): Fitted | null {
  const wanted = { id: 'text', texts, type, ...room } as const;
  return fitRows([wanted], Number.POSITIVE_INFINITY, ruler, ruler.measure).rows.text ?? null;
}

export function cutText(
  texts: readonly string[],
  type: Type,
  room: TextRoom,
  ruler: Ruler,
): Fitted | null {
  const wide: Measure = (text) => widthOf(text, type, ruler, ruler.measure);
  const text = fittingText(texts, { ...room, font: '' }, wide);
  return text === null ? null : setText([text], type, room, ruler);
}
