import { type Day, daysBetween } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { daysToGoWords } from '../../format/countdown';
import { dayRangeWords, dayWords, monthYear, weekdayMonthDay, weekdayName } from '../../format/day';
import { statementBrief } from '../../format/statement-brief';
import { shorterSpeakers } from '../../format/statement-speaker-short';
import { kindWords } from '../../format/words';
import { channelWords, correctionWords } from './statement-words';

/** In each list what is said first is best: all of it, or as much as fits. */
export interface WallStatement {
  readonly id: string;
  readonly day: Day | null;
  readonly threat: boolean;
  readonly when: readonly string[];
  readonly speaker: readonly string[];
  readonly said: readonly string[];
}

export function wallStatement(
  statement: Statement,
  directory: Directory,
  today: Day,
  asOf: Day | null,
): WallStatement {
  const { id, kind, aggregate, saidOn } = statement;
  const isDay = saidOn.start === saidOn.end;
  const what = aggregate ? 'Summed up' : kindWords[kind];
  const correction = correctionWords(statement, asOf);
  const on = channelWords(statement, directory);
  const days = dayTexts(statement, today, asOf);
  const withDays = (kind: string) =>
    days.map((one) => [one, kind, ...(correction ? [correction] : [])].join(' · '));
  return {
    id,
    day: isDay ? saidOn.start : null,
    threat: kind === 'threat' && !aggregate,
    when: [...(on ? withDays(`${what} ${on}`) : []), ...withDays(what)],
    speaker: shorterSpeakers(statement, directory),
    said: statementBrief(statement, directory.keyDates),
  };
}

/**
 * Longest first: "Tuesday, December 28 · 2 days ago", "Tue, Dec 28 · 2 days ago"; "November 2021 ·
 * day not known".
 */
function dayTexts(statement: Statement, today: Day, asOf: Day | null): string[] {
  const { start, end } = statement.saidOn;
  if (start === end) {
    const ago = daysToGoWords(daysBetween(today, start));
    const short = dayWords(start, { short: true, asOf });
    const weekday = weekdayName(start).slice(0, 3);
    const about = statement.dateBasis === 'inferred' ? 'about ' : '';
    const days = [headingOf(statement, asOf), `${weekday}, ${short}`, short].map(
      (one) => about + one,
    );
    return [...days.map((day) => `${day} · ${ago}`), about + short];
  }
  const days = (short: boolean) => dayRangeWords(statement.saidOn, { short, asOf });
  if (statement.dateBasis === 'undated') {
    return [
      `undated; no later than ${dayWords(end, { asOf })}`,
      `undated; by ${dayWords(end, { short: true, asOf })}`,
    ];
  }
  if (statement.datePrecision !== 4) {
    return [`${days(false)} · day not known`, `${days(true)} · day not known`, days(true)];
  }
  const month = monthYear(start);
  return [`${month} · day not known`, month];
}

function headingOf(statement: Statement, asOf: Day | null): string {
  const { saidOn, datePrecision, dateBasis } = statement;
  if (dateBasis === 'undated') return `Undated; no later than ${dayWords(saidOn.end, { asOf })}`;
  if (saidOn.start === saidOn.end) return weekdayMonthDay(saidOn.end, asOf);
  return datePrecision === 4 ? monthYear(saidOn.start) : dayRangeWords(saidOn, { asOf });
}
