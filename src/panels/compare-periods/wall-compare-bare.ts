import {
  fitRows,
  lineOf,
  type Type,
  type TypeSize,
  type Wanted,
  widthOf,
} from '../../ui/wall/fit-rows';
import {
  type ComparePlan,
  type CompareTexts,
  type PlanFor,
  partGap,
  verdictType,
} from './wall-compare-shape';
import type { PeriodTexts } from './wall-compare-texts';
import { barePeriod, type PlacedPeriod, periodType } from './wall-period';

type BarePart = 'figure' | 'headline' | 'days' | 'unit' | 'rate' | 'detail' | 'covered';

function columnWidths(
  { a, b }: CompareTexts,
  { room, measure }: PlanFor,
): readonly [number, number] {
  const all = room.width - room.must;
  const need = ({ figure, unit }: PeriodTexts) =>
    unit.length === 0 ? 0 : widthOf(figure.at(-1) ?? '', periodType.figure, room, measure);
  const [inA, inB] = [need(a), need(b)];
  if (inA + inB > all || Math.max(inA, inB) <= all / 2) return [all / 2, all / 2];
  return inA > inB ? [inA, all - inA] : [all - inB, inB];
}

/** Both figures have one size, because two sizes would look like a verdict. */
function placeBare(texts: CompareTexts, widths: readonly [number, number], asked: PlanFor) {
  const { room, measure } = asked;
  const place = (period: PeriodTexts, width: number) =>
    barePeriod(period, { width, sizes: room, ...(measure ? { measure } : {}) });
  const [a, b] = [place(texts.a, widths[0]), place(texts.b, widths[1])];
  const isMixed = a.size !== b.size && texts.a.unit.length > 0 && texts.b.unit.length > 0;
  return isMixed
    ? { a: { ...a, size: 'news' as const }, b: { ...b, size: 'news' as const } }
    : { a, b };
}

export function barePlan(texts: CompareTexts, asked: PlanFor): ComparePlan {
  const { room, measure } = asked;
  const { width, portrait } = room;
  const widths = portrait ? ([width, width] as const) : columnWidths(texts, asked);
  const { a, b } = placeBare(texts, widths, asked);
  const verdict = (
    id: 'headline' | 'detail',
    lines: number,
    type: Type = verdictType[id],
  ): Wanted<BarePart> => ({ id, texts: texts[id], type, width, lines });
  const both = (ofA: TypeSize, ofB: TypeSize = ofA) => {
    const [one, other] = [lineOf(ofA, room), lineOf(ofB, room)];
    return portrait ? one + other : Math.max(one, other);
  };
  const isLarge = a.size === 'number' && b.size === 'number';
  const headline = verdict('headline', isLarge && !portrait ? 1 : 2);
  // A single word of it may be wider than the room.
  const isNews = fitRows([headline], room.height, room, measure).rows.headline !== undefined;
  const { rows } = fitRows<BarePart>(
    [
      { id: 'figure', height: both(a.size, b.size), above: partGap * room.must },
      isNews ? headline : verdict('headline', 2, verdictType.detail),
      { id: 'days', height: both('must') },
      { id: 'unit', height: both('must') },
      { id: 'rate', height: both('least') },
      verdict('detail', 2),
      { id: 'covered', height: both('least') },
    ],
    room.height,
    room,
    measure,
  );
  const kept = (period: PlacedPeriod): PlacedPeriod => ({
    ...period,
    days: rows.days ? period.days : null,
    unit: rows.unit ? period.unit : null,
    rate: rows.rate ? period.rate : null,
    covered: rows.covered ? period.covered : null,
  });
  return {
    periods: portrait ? 'rows' : 'columns',
    chart: 'none',
    side: 'under',
    headline: rows.headline?.text ?? '',
    headlineSize: isNews ? 'news' : 'must',
    detail: rows.detail?.text ?? null,
    a: kept(a),
    b: kept(b),
    periodsWidth: width,
    columns: widths,
    chartWidth: 0,
    chartHeight: 0,
    notes: [],
  };
}
