import { fitRows, type Measure } from '../../ui/wall/fit-rows';
import type { WallRoom } from '../../ui/wall/wall-room';
import { barePlan } from './wall-compare-bare';
import { bodyOf, notesOf, wantedIn } from './wall-compare-rows';
import type {
  ChartScale,
  ComparePlan,
  CompareShape,
  CompareTexts,
  PlanFor,
} from './wall-compare-shape';
import { type PeriodSide, placePeriod } from './wall-period';

const mostBeside = 0.56;

function shapesOf({ portrait }: WallRoom): readonly CompareShape[] {
  return portrait
    ? [
        { periods: 'columns', chart: 'below' },
        { periods: 'rows', chart: 'below' },
        { periods: 'rows', chart: 'none' },
        { periods: 'columns', chart: 'none' },
      ]
    : [
        { periods: 'rows', chart: 'right' },
        { periods: 'columns', chart: 'below' },
        { periods: 'columns', chart: 'none' },
      ];
}

/** Figures, verdict and days get their space first, then the chart, then the rest. */
export function planCompare(
  texts: CompareTexts,
  room: WallRoom,
  scale: ChartScale,
  measure?: Measure,
): ComparePlan {
  const asked = { room, scale, ...(measure ? { measure } : {}) };
  for (const shape of shapesOf(room)) {
    const plan = planIn(shape, texts, asked);
    if (plan) return plan;
  }
  return barePlan(texts, asked);
}

function placeBoth({ a, b }: CompareTexts, shape: CompareShape, { room, measure }: PlanFor) {
  const isRows = shape.periods === 'rows';
  const width = isRows
    ? room.width * (shape.chart === 'right' ? mostBeside : 1)
    : (room.width - room.must) / 2;
  const sides: readonly PeriodSide[] = isRows ? ['beside'] : ['beside', 'under'];
  for (const side of sides) {
    const own = { width, sizes: room, ...(measure ? { measure } : {}) };
    const [inA, inB] = [placePeriod(a, side, own), placePeriod(b, side, own)];
    if (inA && inB) return { a: inA, b: inB, side };
  }
  return null;
}

function planIn(shape: CompareShape, texts: CompareTexts, asked: PlanFor): ComparePlan | null {
  const placed = placeBoth(texts, shape, asked);
  if (!placed) return null;
  const { room, measure } = asked;
  const body = bodyOf(shape, placed.side, asked);
  const { rows, left } = fitRows(wantedIn(shape, body, texts, asked), room.height, room, measure);
  const { headline, detail, chart } = rows;
  if (!rows.body || !headline || !detail || (shape.chart === 'below' && !chart)) return null;
  const right = shape.chart === 'right';
  const periodsWidth = right ? Math.max(placed.a.width, placed.b.width) : room.width;
  return {
    ...shape,
    ...placed,
    headline: headline.text,
    headlineSize: 'news',
    detail: detail.text,
    periodsWidth,
    columns: [(room.width - room.must) / 2, (room.width - room.must) / 2],
    chartWidth: right ? room.width - periodsWidth - room.must : room.width,
    chartHeight: right ? body + left : chart ? chart.height + left : 0,
    notes: notesOf(rows),
  };
}
