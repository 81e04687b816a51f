import type { Measure } from '../../ui/wall/fit-rows';
import { fittingText, linesOf } from '../../ui/wall/text-lines';
import { lineHeight, type WallRoom } from '../../ui/wall/wall-room';
import {
  fontOf,
  heightOf,
  lineWidth,
  type SetSaid,
  type SetStatement,
  setHead,
  setSaid,
  weights,
} from './wall-set';
import type { WallStatement } from './wall-statement';

export interface WallPlan {
  readonly heading: string;
  readonly headingHeight: number;
  readonly gap: number;
  readonly statements: readonly SetStatement[];
}

const mostLines = 3;

const mostOfNewest = (room: WallRoom) => (room.portrait ? 5 : mostLines);

/** While fewer than this many fit, smaller type is tried, because one or two do not make a feed. */
const enough = 3;

const gaps = { least: 0.5, most: 1 };

const settings: readonly Setting[] = [
  { newest: 'news', lines: mostLines },
  { newest: 'must', lines: mostLines },
  { newest: 'must', lines: mostLines - 1 },
];

interface Setting {
  readonly newest: SetSaid['size'];
  readonly lines: number;
}

/**
 * As many of the newest statements as fit whole, under a heading; none if not even one fits. The
 * newest is in larger type if it is a threat, loses no words by that and leaves space for two
 * others. `headings` are longest first, `statements` newest first.
 */
export function wallPlan(
  headings: readonly string[],
  statements: readonly WallStatement[],
  room: WallRoom,
  measure: Measure,
): WallPlan {
  const { heading, headingHeight } = setHeading(headings, room, measure);
  const free = room.height - headingHeight;
  const wanted = Math.min(enough, statements.length);
  let best: readonly SetStatement[] = [];
  for (const setting of settings) {
    const set = setAll(statements, setting, free, room, measure);
    if (set.length > best.length) best = set;
    if (best.length >= wanted) break;
  }
  const left = free - best.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.min(gaps.most * room.must, Math.floor(left / Math.max(1, best.length)));
  return { heading, headingHeight, gap, statements: best };
}

function setHeading(texts: readonly string[], room: WallRoom, measure: Measure) {
  const font = fontOf(room.must, weights.heading);
  const width = lineWidth(room);
  const lines = room.portrait ? 2 : 1;
  const heading = fittingText(texts, { width, lines, font }, measure) ?? '';
  const taken = heading === '' ? 0 : linesOf(heading, width, font, measure);
  return { heading, headingHeight: taken * room.must * lineHeight.must };
}

function setAll(
  statements: readonly WallStatement[],
  { newest, lines }: Setting,
  free: number,
  room: WallRoom,
  measure: Measure,
): SetStatement[] {
  const all: SetStatement[] = [];
  let left = free;
  for (const statement of statements) {
    const isFirst = all.length === 0;
    const size = isFirst ? newest : 'must';
    const most = isFirst ? mostOfNewest(room) : lines;
    const set = setOne(statement, size, most, left, room, measure);
    if (set === null || (set.size === 'news' && !isNews(set, room, measure))) break;
    all.push(set);
    left -= set.height + gaps.least * room.must;
  }
  return all;
}

function setOne(
  statement: WallStatement,
  size: SetSaid['size'],
  most: number,
  left: number,
  room: WallRoom,
  measure: Measure,
): SetStatement | null {
  const head = setHead(statement, room, measure);
  for (let lines = most; lines > 0; lines -= 1) {
    const said = setSaid(statement, size, lines, room, measure);
    if (said === null || (lines < most && isKindAlone(statement, said))) return null;
    const set = { statement, ...head, ...said };
    const height = heightOf(set, room);
    if (height + gaps.least * room.must <= left) return { ...set, height };
  }
  return null;
}

function isKindAlone({ said }: WallStatement, { place }: SetSaid): boolean {
  return place > 0 && place === said.length - 1;
}

function isNews({ statement, place }: SetStatement, room: WallRoom, measure: Measure): boolean {
  if (!statement.threat) return false;
  return setSaid(statement, 'must', mostOfNewest(room), room, measure)?.place === place;
}
