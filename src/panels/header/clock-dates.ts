import { addDays, type Day, daysBetween } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { groupByDay, type KeyDateGroup } from '../../domain/key-date-groups';
import { type KeyDateOccurrence, occurrencesIn } from '../../domain/key-dates';
import type { KeyDate } from '../../domain/records';
import { quantity } from '../../format/bound';
import { monthDayYear, weekdayName } from '../../format/day';
import { daysBeyond } from '../../url/view-state';

/** In order. Only key dates known on `today`, with as many days ahead as the page can show. */
export function clockDates(
  keyDates: readonly KeyDate[],
  range: DayRange,
  today: Day,
): KeyDateGroup[] {
  const reach = { start: range.start, end: addDays(range.end, daysBeyond) };
  return groupByDay(occurrencesIn(keyDates, reach, today)).filter(
    ({ on }) => on.start >= range.start,
  );
}

export function awayWords(today: Day, latest: Day): string {
  const days = daysBetween(latest, today);
  if (days === 0) return 'latest';
  return days < 0 ? `${quantity(-days, 'day')} back` : `${quantity(days, 'day')} ahead`;
}

function deadlineOf(dates: readonly KeyDateOccurrence[], today: Day): KeyDateOccurrence | null {
  const deadlines = dates.filter(({ keyDate }) => keyDate.kind === 'deadline');
  return deadlines.find(({ on }) => on.end >= today) ?? deadlines.at(-1) ?? null;
}

export function dayInWords(today: Day, dates: readonly KeyDateOccurrence[]): string {
  const day = `${weekdayName(today)}, ${monthDayYear(today)}`;
  const deadline = deadlineOf(dates, today);
  if (!deadline) return day;
  const { start, end } = deadline.on;
  if (today < start)
    return `${day}, ${quantity(daysBetween(today, start), 'day')} before the deadline`;
  if (today <= end) return `${day}, the day of the deadline`;
  return `${day}, ${quantity(daysBetween(end, today), 'day')} after the deadline`;
}
