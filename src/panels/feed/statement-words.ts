import type { Day } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import { nameIn } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { datedWords, dayRangeWords, dayWords, monthYear, weekdayMonthDay } from '../../format/day';
import { speakerWords } from '../../format/statement-speaker';
import { mediumWords } from '../../format/words';
import type { Outdated } from './list-changes';

export interface StatementNames {
  /** "Akram Al-Ka'abi, Al-Nujaba"; the channel if nobody is named. */
  readonly speaker: string;
  readonly medium: string;
  readonly deadline: string | null;
}

/** Statements that sum up several threats are none of their own. */
export const isSingleThreat = ({ kind, aggregate }: Statement) => kind === 'threat' && !aggregate;

/** "on Kaf", "on an unnamed Telegram channel" */
const onChannel = (name: string) => `on ${name.replace(/^Unnamed /, 'an unnamed ')}`;

export function namesOf(statement: Statement, directory: Directory): StatementNames {
  const { speaker, organisation, channel, medium, deadline } = statement;
  const on =
    channel && (speaker || organisation) ? onChannel(nameIn(directory.actors, channel)) : '';
  return {
    speaker: speakerWords(statement, directory),
    // The channel says more than that its medium is not named.
    medium: on && medium === 'unspecified' ? on : [mediumWords[medium], on].join(' ').trim(),
    deadline: deadline === null ? null : nameIn(directory.keyDates, deadline),
  };
}

/** "Dec 6", "Nov 2021", "Nov 19–20", "about Dec 3", "undated". Never more exact than is known. */
export function dateColumn(
  { saidOn, datePrecision, dateBasis }: Statement,
  asOf: Day | null,
): string {
  if (dateBasis === 'undated') return 'undated';
  const words = datedWords(saidOn, datePrecision, { short: true, asOf });
  return dateBasis === 'inferred' ? `about ${words}` : words;
}

export const outdatedWords = {
  removed: 'Out of date: withdrawn since, or no longer among your filters',
  corrected: 'Out of date: corrected since',
} satisfies Record<Outdated, string>;

/** "corrected December 5", the day the version became known. Null for the first version. */
export function correctionWords({ version, knownOn }: Statement, asOf: Day | null): string | null {
  return version === 1 ? null : `corrected ${dayWords(knownOn, { asOf })}`;
}

/** The day, the month if only that is known, or the range of days: for the wall. */
export function headingOf(statement: Statement, asOf: Day | null): string {
  const { saidOn, datePrecision, dateBasis } = statement;
  if (dateBasis === 'undated') return `Undated; no later than ${dayWords(saidOn.end, { asOf })}`;
  if (saidOn.start === saidOn.end) return weekdayMonthDay(saidOn.end, asOf);
  return datePrecision === 4 ? monthYear(saidOn.start) : dayRangeWords(saidOn, { asOf });
}
