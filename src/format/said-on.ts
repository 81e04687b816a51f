import type { Statement } from '../domain/records';
import { datedWords, dayRangeWords, monthDay, monthDayYear, monthYear } from './day';

type SaidOn = Pick<Statement, 'saidOn' | 'datePrecision' | 'dateBasis' | 'sources'>;

/**
 * Never more exact than is known: "December 6", "in November 2021", "December 9–10", "undated; no later than December
 * 30", "about December 3; the source is of November 30". `year` adds it to every day.
 */
export function saidOnWords(
  { saidOn, datePrecision, dateBasis, sources }: SaidOn,
  { year = false }: { year?: boolean } = {},
): string {
  const dayWords = year ? monthDayYear : monthDay;
  const range =
    datePrecision === 5
      ? datedWords(saidOn, datePrecision, { year })
      : dayRangeWords(saidOn, { year });
  switch (dateBasis) {
    case 'undated':
      return `undated; no later than ${dayWords(saidOn.end)}`;
    case 'inferred': {
      const published = sources.flatMap(({ publishedOn }) => publishedOn ?? [])[0];
      if (saidOn.start !== saidOn.end || published === undefined) return `about ${range}`;
      return published === saidOn.end
        ? `about ${range}, the day of its source`
        : `about ${range}; the source is of ${dayWords(published)}`;
    }
    case 'dated':
      return datePrecision === 4 ? `in ${monthYear(saidOn.start)}` : range;
  }
}
