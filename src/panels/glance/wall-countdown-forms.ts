import { type Fitted, lineOf, widthOf } from '../../ui/wall/fit-rows';
import { setText } from '../../ui/wall/set-text';
import type { CountdownTexts } from './wall-date-texts';
import { type MeasuredRoom, types } from './wall-now-type';

export interface SetCountdown {
  readonly countdown: CountdownTexts;
  readonly figureWidth: number;
  readonly label: Fitted;
  readonly date: Fitted | null;
}

export interface CountdownForm {
  readonly place: 'beside' | 'under';
  readonly set: readonly SetCountdown[];
  readonly width: number;
  readonly height: number;
}

/**
 * As shares of the font size: between two countdowns, between a figure and its unit, before a
 * label.
 */
export const countdownGaps = { column: 1.2, row: 0.5, unit: 0.2, label: 0.6 } as const;

const mostLines = { beside: 2, under: 3 } as const;

interface FormChoice extends Pick<CountdownForm, 'place'> {
  readonly count: number;
  readonly short: boolean;
  readonly dated: boolean;
}

/** Best first: labels beside their figures, in full and with dates; fewer countdowns last. */
function choices(most: number): FormChoice[] {
  const all: FormChoice[] = [];
  for (let count = most; count > 0; count -= 1) {
    for (const dated of [true, false]) {
      for (const short of [false, true]) {
        for (const place of ['beside', 'under'] as const) {
          all.push({ count, dated, short, place });
        }
      }
    }
  }
  return all;
}

function figureWidth({ figure, unit }: CountdownTexts, room: MeasuredRoom): number {
  const number = widthOf(figure, types.number, room, room.measure);
  if (unit === '') return number;
  return (
    number +
    Math.ceil(countdownGaps.unit * room.must) +
    widthOf(unit, types.name, room, room.measure)
  );
}

function formOf(
  countdowns: readonly CountdownTexts[],
  { place, short, dated }: FormChoice,
  room: MeasuredRoom,
): CountdownForm | null {
  const { must, portrait } = room;
  const numberLine = lineOf('number', room);
  const inRow = portrait ? 1 : countdowns.length;
  const width = (room.width - (inRow - 1) * countdownGaps.column * must) / inRow;
  const figures = countdowns.map((one) => figureWidth(one, room));
  const widest = Math.max(...figures);
  if (widest > width) return null;
  const beside = place === 'beside';
  const set = countdowns.flatMap((countdown, index) => {
    const figure = portrait ? widest : (figures[index] ?? widest);
    const wordsWidth = beside ? width - figure - countdownGaps.label * must : width;
    const texts = short ? countdown.label : countdown.label.slice(0, 1);
    const lines = mostLines[place];
    const label = setText(texts, types.name, { width: wordsWidth, lines }, room);
    const date = setText(countdown.date, types.least, { width: wordsWidth, lines: 1 }, room);
    return label && (date || !dated)
      ? [{ countdown, figureWidth: figure, label, date: dated ? date : null }]
      : [];
  });
  if (set.length < countdowns.length) return null;
  const heights = set.map(({ label, date }) => {
    const words = label.height + (date?.height ?? 0);
    return beside ? Math.max(numberLine, words) : numberLine + words;
  });
  const height = portrait
    ? heights.reduce((sum, each) => sum + each) + (set.length - 1) * countdownGaps.row * must
    : Math.max(...heights);
  return { place, set, width, height };
}

export function countdownForms(
  countdowns: readonly CountdownTexts[],
  room: MeasuredRoom,
): CountdownForm[] {
  return choices(countdowns.length).flatMap(
    (choice) => formOf(countdowns.slice(0, choice.count), choice, room) ?? [],
  );
}
