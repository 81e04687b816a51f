import { runUpFrameHeight } from '../../charts/RunUpChart';
import {
  type FittedRows,
  fitRows,
  lineOf,
  type Measure,
  type Type,
  type Wanted,
  widthOf,
} from '../../ui/wall/fit-rows';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { RunUpTexts } from './wall-run-up-texts';

type ScaledLine = 'days' | 'covered' | 'rank' | 'p' | `more${number}`;

/** Lengths are CSS pixels; null is left out. */
export interface RunUpPlan {
  readonly heading: string;
  readonly figure: string;
  readonly figureSize: 'number' | 'news';
  readonly lines: readonly { readonly id: ScaledLine; readonly text: string }[];
  readonly chart: 'right' | 'below' | 'none';
  readonly width: number;
  readonly chartWidth: number;
  readonly chartHeight: number;
  readonly notes: readonly string[];
}

export const runUpType = {
  heading: { size: 'news', weight: 700 },
  number: { size: 'number', weight: 800 },
  words: { size: 'news', weight: 800 },
  days: { size: 'must', weight: 600 },
  rank: { size: 'must', weight: 400 },
  small: { size: 'least', weight: 400 },
} as const satisfies Record<string, Type>;

export const partGap = 0.5;
export const rankGap = 0.2;

/** In the chart's own pixels. A lower plot would show nothing. */
const lowestPlot = 44;
const chartPart = 0.36;
const besideChart = 0.385;

interface Asked {
  readonly room: WallRoom;
  readonly zoom: number;
  readonly measure?: Measure;
}

/** Figure and rank get their space first, then days, the chart and the rest. */
export function planRunUp(
  texts: RunUpTexts,
  room: WallRoom,
  zoom: number,
  measure?: Measure,
): RunUpPlan {
  const asked = { room, zoom, ...(measure ? { measure } : {}) };
  return (
    (room.portrait ? null : planBeside(texts, asked)) ??
    planUnder(texts, asked, 'below') ??
    planUnder(texts, asked, 'none') ??
    planBare(texts, asked)
  );
}

function placeFigure({ figure, isCounted }: RunUpTexts, width: number, { room, measure }: Asked) {
  const type = isCounted ? runUpType.number : runUpType.words;
  const found = figure.find((text) => widthOf(text, type, room, measure) <= width);
  return found === undefined
    ? null
    : { figure: found, figureSize: type.size, height: lineOf(type.size, room) };
}

type RunUpRow = 'heading' | 'figure' | 'body' | 'chart' | 'instead' | 'marks' | ScaledLine;

function wants(
  id: RunUpRow,
  texts: readonly string[],
  type: Type,
  width: number,
  lines: number,
  above = 0,
) {
  const wanted: Wanted<RunUpRow> = { id, texts, type, width, lines, above };
  return texts.length > 0 ? [wanted] : [];
}

function linesIn(texts: RunUpTexts, width: number, lines: number, must: number) {
  return [
    ...wants('days', texts.days, runUpType.days, width, 1),
    ...wants('rank', texts.rank, runUpType.rank, width, lines, rankGap * must),
    ...wants('p', texts.p, runUpType.small, width, lines),
    ...wants('covered', texts.covered, runUpType.small, width, lines),
  ];
}

const moreIn = (texts: RunUpTexts, width: number, lines: number) =>
  texts.more.flatMap((more, place) => wants(`more${place}`, more, runUpType.small, width, lines));

function planBeside(texts: RunUpTexts, asked: Asked): RunUpPlan | null {
  const { room, zoom, measure } = asked;
  const width = Math.floor(room.width * besideChart);
  const figure = placeFigure(texts, width, asked);
  if (!figure) return null;
  const gap = partGap * room.must;
  const wide = { width: room.width, type: runUpType.small, lines: 1 };
  const least = (lowestPlot + runUpFrameHeight) * zoom;
  const outer = fitRows<RunUpRow>(
    [
      ...wants('heading', texts.heading, runUpType.heading, room.width, 1),
      { id: 'body', height: Math.max(least, room.height * 0.5), above: gap },
      ...wants('instead', texts.instead, wide.type, wide.width, 2),
      { id: 'marks', texts: texts.marks, ...wide, above: gap / 2 },
    ],
    room.height,
    room,
    measure,
  );
  const { heading, body } = outer.rows;
  if (!heading || !body) return null;
  const height = body.height + outer.left;
  const inner = fitRows<RunUpRow>(
    [
      { id: 'figure', height: figure.height },
      ...linesIn(texts, width, 3, room.must),
      ...moreIn(texts, width, 4),
    ],
    height,
    room,
    measure,
  );
  if (!isWhole(texts, inner.rows)) return null;
  return {
    heading: heading.text,
    ...figure,
    lines: readIn(texts, inner.rows),
    chart: 'right',
    width,
    chartWidth: room.width - width - room.must,
    chartHeight: height,
    notes: notesOf(outer.rows),
  };
}

/** Days and rank are not left out for a chart. */
function isWhole({ days }: RunUpTexts, rows: FittedRows<RunUpRow>['rows']): boolean {
  return rows.rank !== undefined && (days.length === 0 || rows.days !== undefined);
}

function planUnder(texts: RunUpTexts, asked: Asked, chart: 'below' | 'none'): RunUpPlan | null {
  const { room, zoom, measure } = asked;
  const { width } = room;
  const figure = placeFigure(texts, width, asked);
  if (!figure) return null;
  const gap = partGap * room.must;
  const least = (lowestPlot + runUpFrameHeight) * zoom;
  const height = Math.max(least, chartPart * room.height);
  const [days, rank, ...small] = linesIn(texts, width, 3, room.must);
  const { rows, left } = fitRows<RunUpRow>(
    [
      { id: 'figure', height: figure.height, above: gap },
      ...wants('heading', texts.heading, runUpType.heading, width, room.portrait ? 2 : 1),
      ...[days, rank].flatMap((one) => one ?? []),
      ...wants('instead', texts.instead, runUpType.small, width, 2),
      ...(chart === 'below' ? [{ id: 'chart' as const, height, above: gap }] : []),
      ...small,
      ...(chart === 'below' ? wants('marks', texts.marks, runUpType.small, width, 2) : []),
      ...moreIn(texts, width, 3),
    ],
    room.height,
    room,
    measure,
  );
  if (!rows.figure || !rows.heading) return null;
  if (chart === 'below' && !(rows.chart && isWhole(texts, rows))) return null;
  return {
    heading: rows.heading.text,
    ...figure,
    lines: readIn(texts, rows),
    chart,
    width,
    chartWidth: width,
    chartHeight: rows.chart ? rows.chart.height + left : 0,
    notes: notesOf(rows),
  };
}

function planBare(texts: RunUpTexts, { room, measure }: Asked): RunUpPlan {
  const { width } = room;
  const { rows } = fitRows<RunUpRow>(
    [
      ...wants('figure', texts.figure, runUpType.words, width, 1),
      ...wants('heading', texts.heading, runUpType.heading, width, 1),
      ...linesIn(texts, width, 2, room.must),
    ],
    room.height,
    room,
    measure,
  );
  return {
    heading: rows.heading?.text ?? '',
    figure: rows.figure?.text ?? '',
    figureSize: 'news',
    lines: readIn(texts, rows),
    chart: 'none',
    width,
    chartWidth: 0,
    chartHeight: 0,
    notes: [],
  };
}

function readIn(texts: RunUpTexts, rows: FittedRows<RunUpRow>['rows']): RunUpPlan['lines'] {
  const more = texts.more.map((_, place): ScaledLine => `more${place}`);
  // Without the rank a p says nothing.
  const ranked: readonly ScaledLine[] = rows.rank ? ['rank', 'p'] : [];
  const order: readonly ScaledLine[] = ['days', 'covered', ...ranked, ...more];
  return order.flatMap((id) => {
    const text = rows[id]?.text;
    return text === undefined ? [] : [{ id, text }];
  });
}

function notesOf({ marks, instead }: FittedRows<RunUpRow>['rows']): string[] {
  return [marks, instead].flatMap((row) => (row ? [row.text] : []));
}
