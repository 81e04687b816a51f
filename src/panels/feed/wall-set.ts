import type { Measure } from '../../ui/wall/fit-rows';
import { fittingText, linesOf } from '../../ui/wall/text-lines';
import { lineHeight, sizeOf, type WallRoom } from '../../ui/wall/wall-room';
import type { WallStatement } from './wall-statement';

export interface SetHead {
  readonly when: string;
  readonly speaker: string;
  readonly headLines: 1 | 2;
}

export interface SetSaid {
  readonly place: number;
  readonly said: string;
  readonly size: 'must' | 'news';
  readonly lines: number;
}

export interface SetStatement extends SetHead, SetSaid {
  readonly statement: WallStatement;
  readonly height: number;
}

export const weights = { heading: 700, when: 400, speaker: 600, news: 600, must: 400 } as const;

export const between = 0.9;

export function fontOf(size: number, weight: number): string {
  return `${weight} ${size}px "Libre Franklin Variable"`;
}

/** In CSS pixels; one less than the room, because widths are rounded. */
export const lineWidth = (room: WallRoom): number => room.width - 1;

/** When and who are side by side if both fit, else one below the other, as in a narrow room. */
export function setHead(statement: WallStatement, room: WallRoom, measure: Measure): SetHead {
  const { least } = room;
  const width = lineWidth(room);
  const [whenFont, font] = [fontOf(least, weights.when), fontOf(least, weights.speaker)];
  const free = (when: string) => width - between * least - measure(when, whenFont);
  const both = room.portrait
    ? undefined
    : pairs(statement).find(({ when, speaker }) => measure(speaker, font) <= free(when));
  if (both) return { ...both, headLines: 1 };
  const fitting = (texts: readonly string[], font: string) =>
    fittingText(texts, { width, lines: 1, font }, measure) ?? '';
  return {
    when: fitting(statement.when, whenFont),
    speaker: fitting(statement.speaker, font),
    headLines: 2,
  };
}

/** All combinations, longest first. A full day is preferred to a full name. */
function pairs({ when, speaker }: WallStatement): Pick<SetHead, 'when' | 'speaker'>[] {
  return when
    .flatMap((one, a) => speaker.map((other, b) => ({ when: one, speaker: other, a, b })))
    .sort((one, other) => one.a + one.b - (other.a + other.b) || one.a - other.a)
    .map(({ when, speaker }) => ({ when, speaker }));
}

export function setSaid(
  { said: texts }: WallStatement,
  size: SetSaid['size'],
  most: number,
  room: WallRoom,
  measure: Measure,
): SetSaid | null {
  const font = fontOf(sizeIn(size, room), weights[size]);
  for (const [place, said] of texts.entries()) {
    const lines = linesOf(said, lineWidth(room), font, measure);
    if (lines <= most) return { place, said, size, lines };
  }
  return null;
}

export function heightOf({ headLines, size, lines }: SetHead & SetSaid, room: WallRoom): number {
  return headLines * room.least * lineHeight.least + lines * sizeIn(size, room) * lineHeight[size];
}

function sizeIn(size: SetSaid['size'], { must }: WallRoom): number {
  return size === 'news' ? must * sizeOf.news : must;
}
