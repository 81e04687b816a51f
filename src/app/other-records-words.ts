import type { RecordCounts } from '../domain/current-records';
import { quantity } from '../format/bound';
import { zoneCity } from '../format/day';

export const countWords = ({ attacks, statements }: RecordCounts): string =>
  `${quantity(attacks, 'attack record')} and ${quantity(statements, 'statement')}`;

/** In the dataset's time zone, like all times on the page: "November 29, 15:36 (Baghdad)". */
export const sinceWords = (at: number, timeZone: string): string =>
  `${dayWords(at, timeZone)}, ${timeWords(at, timeZone)} (${zoneCity(timeZone)})`;

/** For the wall, which has little space: the day only if it is not that of `now`. */
export function sinceWordsShort(at: number, now: number, timeZone: string): string {
  const time = timeWords(at, timeZone);
  const [day, today] = [dayWords(at, timeZone), dayWords(now, timeZone)];
  return day === today ? time : `${day}, ${time}`;
}

const dayWords = (at: number, timeZone: string) =>
  new Date(at).toLocaleDateString('en-US', { timeZone, month: 'long', day: 'numeric' });

const timeWords = (at: number, timeZone: string) =>
  new Date(at).toLocaleTimeString('en-US', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
