import { type Day, type DayNumber, dayFromNumber } from '../../domain/day';
import { intervalStart } from '../../domain/interval';
import { monthDayShort, monthShort } from '../../format/day';
import { margins, type TimeAxis } from '../geometry';

export interface TimeTick {
  readonly day: DayNumber;
  readonly label: string;
}

/** In em, as are the halves of labels below. */
const labelDistance = { day: 46 / 12, month: 34 / 12 };

/**
 * Monday, January 5, 1970. Steps are counted from it, so that ticks stay on their days when the
 * period moves.
 */
const someMonday = 4;

function every(axis: TimeAxis, step: number): DayNumber[] {
  const days: DayNumber[] = [];
  const behind = (((axis.first - someMonday) % step) + step) % step;
  for (let day = axis.first + ((step - behind) % step); day <= axis.last; day += step)
    days.push(day);
  return days;
}

function monthStarts(axis: TimeAxis, step: number): DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = intervalStart(axis.first, 'month'); day <= axis.last; ) {
    const month = Number(dayFromNumber(day).slice(5, 7)) - 1;
    if (day >= axis.first && month % step === 0) days.push(day);
    day = intervalStart(day + 31, 'month');
  }
  return days;
}

function monthLabel(day: DayNumber): string {
  const value = dayFromNumber(day);
  return value.slice(5, 7) === '01' ? value.slice(0, 4) : monthShort(value);
}

function dayLabel(day: DayNumber, beside: Day): string {
  const value = dayFromNumber(day);
  const year = value.slice(0, 4) === beside.slice(0, 4) ? '' : ` ’${value.slice(2, 4)}`;
  return monthDayShort(value) + year;
}

const halfLabel = { day: 22 / 12, month: 14 / 12 };

const fitsOn = (axis: TimeAxis, space: number) => (day: DayNumber) =>
  axis.x(day + 0.5) + space <= axis.x(axis.last + 1) + margins.right;

/**
 * The closest ticks whose labels fit: days, every second day, Mondays, every second or fourth
 * Monday, months. A label has its year ("Jan 3 ’22") if that is not the year of the previous tick,
 * or of `asOf` for the first. `text` is the size of
 * the labels in CSS pixels.
 */
export function timeTicks(axis: TimeAxis, asOf: Day, text: number): TimeTick[] {
  for (const step of [1, 2, 7, 14, 28]) {
    if (step * axis.pixelsPerDay >= labelDistance.day * text) {
      return every(axis, step)
        .filter(fitsOn(axis, halfLabel.day * text))
        .map((day, index, all) => {
          const beside = all[index - 1];
          return { day, label: dayLabel(day, beside === undefined ? asOf : dayFromNumber(beside)) };
        });
    }
  }
  return monthTicks(axis, text);
}

/** Quarters, half-years or years if months do not fit. */
export function monthTicks(axis: TimeAxis, text: number): TimeTick[] {
  const step =
    [1, 3, 6, 12].find((months) => months * 30 * axis.pixelsPerDay >= labelDistance.month * text) ??
    12;
  return monthStarts(axis, step)
    .filter(fitsOn(axis, halfLabel.month * text))
    .map((day) => ({ day, label: monthLabel(day) }));
}
