import { type Fitted, lineOf } from '../../ui/wall/fit-rows';
import { cutText, setText } from '../../ui/wall/set-text';
import type { NewsTexts } from './wall-attack-texts';
import { type MeasuredRoom, types } from './wall-now-type';

export interface SetNews {
  readonly when: Fitted | null;
  readonly who: Fitted | null;
  readonly what: Fitted | null;
}

export interface NewsForm {
  readonly place: 'columns' | 'rows' | 'lines';
  readonly set: readonly SetNews[];
  readonly width: number;
  readonly height: number;
}

/** As shares of the font size: the gap between two items, side by side and one above the other. */
export const newsGaps = { column: 1.2, row: 0.5 } as const;

interface Lines {
  readonly who: number;
  readonly what: number;
}

/** Best first. Full names are preferred to the full text, which another scene has space for. */
const choices: readonly Lines[] = [2, 1].flatMap((who) =>
  [4, 3, 2, 1].map((what) => ({ who, what })),
);

const heightOf = ({ when, who, what }: SetNews) =>
  (when?.height ?? 0) + (who?.height ?? 0) + (what?.height ?? 0);

function setNews(
  { who, what }: NewsTexts,
  when: Fitted,
  width: number,
  lines: Lines,
  room: MeasuredRoom,
): SetNews | null {
  const by = cutText(who, types.name, { width, lines: lines.who }, room);
  const all = setText(what, types.least, { width, lines: lines.what }, room);
  return all && (by || who.length === 0) ? { when, who: by, what: all } : null;
}

function setWhen(news: readonly NewsTexts[], width: number, room: MeasuredRoom): Fitted[] | null {
  const most = Math.max(0, ...news.map(({ when }) => when.length));
  for (let form = 0; form < most; form += 1) {
    const set = news.flatMap(({ when }) => {
      const text = when[Math.min(form, when.length - 1)] ?? '';
      return setText([text], types.title, { width, lines: 1 }, room) ?? [];
    });
    if (set.length === news.length) return set;
  }
  return null;
}

function fullForm(news: readonly NewsTexts[], lines: Lines, room: MeasuredRoom): NewsForm | null {
  const { must, portrait } = room;
  const inRow = portrait ? 1 : news.length;
  const width = (room.width - (inRow - 1) * newsGaps.column * must) / inRow;
  const days = setWhen(news, width, room);
  const set = news.flatMap((one, index) => {
    const when = days?.[index];
    return (when && setNews(one, when, width, lines, room)) ?? [];
  });
  if (set.length < news.length) return null;
  const heights = set.map(heightOf);
  const all = heights.reduce((sum, each) => sum + each, 0);
  return portrait
    ? { place: 'rows', set, width, height: all + (set.length - 1) * newsGaps.row * must }
    : { place: 'columns', set, width, height: Math.max(...heights) };
}

function lineForm(news: readonly NewsTexts[], room: MeasuredRoom): NewsForm {
  const { width } = room;
  const set = news.flatMap(({ line }) => {
    const what = setText(line, types.least, { width, lines: 1 }, room);
    return what ? [{ when: null, who: null, what }] : [];
  });
  return { place: 'lines', set, width, height: set.length * lineOf('least', room) };
}

export function newsForms(news: readonly NewsTexts[], room: MeasuredRoom): NewsForm[] {
  const full = choices.flatMap((lines) => fullForm(news, lines, room) ?? []);
  const inLines = news.map((_, left) => lineForm(news.slice(0, news.length - left), room));
  return [...full, ...inLines].filter(({ set }) => set.length > 0);
}
