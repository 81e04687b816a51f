import { lineOf, type Measure, type TextSizes, type Type, widthOf } from '../../ui/wall/fit-rows';
import type { PeriodTexts } from './wall-compare-texts';

export interface PlacedPeriod {
  readonly days: string | null;
  readonly figure: string;
  /** `news` if the figure is words, or too wide for `number`. */
  readonly size: 'number' | 'news';
  readonly unit: string | null;
  readonly covered: string | null;
  readonly rate: string | null;
  readonly width: number;
}

export type PeriodSide = 'beside' | 'under';

export const periodType = {
  days: { size: 'must', weight: 600 },
  figure: { size: 'number', weight: 800 },
  words: { size: 'news', weight: 800 },
  unit: { size: 'must', weight: 400 },
  small: { size: 'least', weight: 400 },
} as const satisfies Record<string, Type>;

export const besideGap = 0.45;

/** In CSS pixels, for days and figure. Texts beside the figure are no taller than it. */
export function periodHeight(sizes: TextSizes): number {
  return lineOf('must', sizes) + lineOf('number', sizes);
}

interface Room {
  readonly width: number;
  readonly sizes: TextSizes;
  readonly measure?: Measure;
}

/** One line per text, each in the longest version with which all fit; null if none does. */
export function placePeriod(texts: PeriodTexts, side: PeriodSide, room: Room): PlacedPeriod | null {
  const wide = (text: string, type: Type) => widthOf(text, type, room.sizes, room.measure);
  const one = (of: readonly string[], type: Type, width: number) =>
    of.length === 0 ? null : (of.find((text) => wide(text, type) <= width) ?? false);
  const days = one(texts.days, periodType.days, room.width);
  if (days === false) return null;
  const isNumber = texts.unit.length > 0;
  const type = isNumber ? periodType.figure : periodType.words;
  const gap = besideGap * room.sizes.must;
  for (const figure of texts.figure) {
    const taken = wide(figure, type);
    if (taken > room.width) continue;
    const rest = side === 'beside' ? room.width - taken - gap : room.width;
    const unit = one(texts.unit, periodType.unit, rest);
    const covered = one(texts.covered, periodType.small, rest);
    const rate = one(texts.rate, periodType.small, rest);
    if (unit === false || covered === false || rate === false) continue;
    const small = Math.max(
      wide(unit ?? '', periodType.unit),
      wide(covered ?? '', periodType.small),
      wide(rate ?? '', periodType.small),
    );
    const body = side === 'beside' ? taken + gap + small : Math.max(taken, small);
    const width = Math.max(body, wide(days ?? '', periodType.days));
    return { days, figure, size: type.size, unit, covered, rate, width };
  }
  return null;
}

/** For a width that barely fits the figure: other texts that do not fit are left out. */
export function barePeriod(texts: PeriodTexts, { width, sizes, measure }: Room): PlacedPeriod {
  const fits = (text: string, type: Type) => widthOf(text, type, sizes, measure) <= width;
  const first = (of: readonly string[], type: Type) => of.find((text) => fits(text, type)) ?? null;
  const large = texts.unit.length > 0 ? first(texts.figure, periodType.figure) : null;
  return {
    // The last resort is the letter of the period.
    days: first([...texts.days, texts.days[0]?.slice(0, 1) ?? ''], periodType.days),
    figure: large ?? texts.figure.at(-1) ?? '',
    size: large === null ? 'news' : 'number',
    unit: first(texts.unit, periodType.unit),
    covered: first(texts.covered, periodType.small),
    rate: first(texts.rate, periodType.small),
    width,
  };
}
