import { heightOfPitch, minStillHeight } from '../../charts/compare-frame';
import { type FittedRows, lineOf, type Wanted } from '../../ui/wall/fit-rows';
import {
  type CompareShape,
  type CompareTexts,
  type PlanFor,
  partGap,
  rowGap,
  verdictType,
} from './wall-compare-shape';
import { type PeriodSide, periodHeight } from './wall-period';

export function bodyOf(shape: CompareShape, side: PeriodSide, { room, scale }: PlanFor): number {
  const one =
    periodHeight(room) + (side === 'under' ? lineOf('must', room) + 2 * lineOf('least', room) : 0);
  if (shape.periods === 'columns') return one;
  const pitch = one + rowGap * room.must;
  return shape.chart === 'right'
    ? Math.max(pitch + one, scale.zoom * heightOfPitch(pitch / scale.zoom, scale.small))
    : pitch + one;
}

export type CompareRowId =
  | 'body'
  | 'headline'
  | 'detail'
  | 'chart'
  | 'marks'
  | 'chosen'
  | `other${number}`;

/** Minimum share of the height for a chart below, so that small print does not squeeze it. */
const chartPart = 0.28;

export function wantedIn(shape: CompareShape, body: number, texts: CompareTexts, asked: PlanFor) {
  const { room, scale } = asked;
  const { width } = room;
  const gap = partGap * room.must;
  const more = room.portrait ? 1 : 0;
  const note = { type: { size: 'least', weight: 400 }, width } as const;
  const wanted: Wanted<CompareRowId>[] = [
    { id: 'body', height: body, above: gap },
    { id: 'headline', texts: texts.headline, type: verdictType.headline, width, lines: 1 + more },
    {
      id: 'detail',
      texts: texts.detail,
      type: verdictType.detail,
      width,
      lines: 1 + 2 * more,
    },
  ];
  const [chosen, ...others] = texts.notes;
  const marks = shape.chart === 'none' ? [] : texts.marks;
  // The choice of periods affects the verdict, so its note comes before the chart and the other notes after
  // it.
  if (chosen) {
    const both = room.portrait ? chosen : joined(chosen, marks);
    wanted.push({ id: 'chosen', texts: both, ...note, lines: 1 + more, above: gap / 2 });
  }
  if (shape.chart === 'below') {
    const height = Math.max(scale.zoom * minStillHeight(scale.small), chartPart * room.height);
    wanted.push({ id: 'chart', height, above: gap });
  }
  if (room.portrait || !chosen) {
    wanted.push({ id: 'marks', texts: marks, ...note, lines: 1, above: chosen ? 0 : gap / 2 });
  }
  others.forEach((words, place) => {
    wanted.push({ id: `other${place}`, texts: words, ...note, lines: 2 });
  });
  return wanted;
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  const both = first.slice(0, 2).flatMap((one) => second.map((other) => `${one} ${other}`));
  return [...both, ...first];
}

/** The legend comes first, so that it is next to the chart. */
export function notesOf({ marks, chosen, ...rows }: FittedRows<CompareRowId>['rows']): string[] {
  const others = Object.entries(rows).flatMap(([id, row]) => (id.startsWith('other') ? [row] : []));
  return [marks, chosen, ...others].flatMap((row) => (row ? [row.text] : []));
}
