import type { Directory } from '../../domain/directory';
import { nameIn } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { dayRangeWords, monthDay, monthYear, weekdayMonthDay } from '../../format/day';
import { speakerWords } from '../../format/statement-speaker';
import { mediumWords } from '../../format/words';

/** The names that a statement of the feed is told with. */
export interface StatementNames {
  /** Who speaks, and for whom: "Akram Al-Ka'abi, Al-Nujaba", or the channel where nobody is named. */
  readonly speaker: string;
  /** How it was made: "poster on Sabereen News". */
  readonly medium: string;
  /** The key date it refers to; null where it names none. */
  readonly deadline: string | null;
}

/** The names of a statement, out of the directory. */
export function namesOf(statement: Statement, directory: Directory): StatementNames {
  const { speaker, organisation, channel, medium, deadline } = statement;
  const where =
    channel && (speaker || organisation) ? ` on ${nameIn(directory.actors, channel)}` : '';
  return {
    speaker: speakerWords(statement, directory),
    medium: mediumWords[medium] + where,
    deadline: deadline === null ? null : nameIn(directory.keyDates, deadline),
  };
}

/** The heading over a statement: its day, its month where only that is known, or its range. */
export function headingOf(statement: Statement): string {
  const { saidOn, datePrecision, dateBasis } = statement;
  if (dateBasis === 'undated') return `Undated; no later than ${monthDay(saidOn.end)}`;
  if (saidOn.start === saidOn.end) return weekdayMonthDay(saidOn.end);
  return datePrecision === 4 ? monthYear(saidOn.start) : dayRangeWords(saidOn);
}

/** "corrected December 5" for another than the first version, with the day it became known. */
export function correctionWords({ version, knownOn }: Statement): string | null {
  return version === 1 ? null : `corrected ${monthDay(knownOn)}`;
}
