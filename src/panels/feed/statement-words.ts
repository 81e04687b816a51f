import type { Day } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import { nameIn } from '../../domain/directory';
import type { Statement } from '../../domain/records';
import { datedWords, dayWords } from '../../format/day';
import { speakerWords } from '../../format/statement-speaker';
import { mediumWords } from '../../format/words';
import type { Outdated } from './list-changes';

export interface StatementNames {
  /** Example: "Akram Al-Ka'abi, Al-Nujaba". The channel if nobody is named. */
  readonly speaker: string;
  readonly medium: string;
  readonly deadline: string | null;
}

/**
 * A statement that sums up several threats does not count, because each of them would count twice.
 */
export const isSingleThreat = ({ kind, aggregate }: Statement) => kind === 'threat' && !aggregate;

const onChannel = (name: string) => `on ${name.replace(/^Unnamed /, 'an unnamed ')}`;

/** "on Kaf"; empty if no channel is named, or if it is named as the speaker. */
export function channelWords(
  { speaker, organisation, channel }: Statement,
  { actors }: Directory,
): string {
  return channel && (speaker || organisation) ? onChannel(nameIn(actors, channel)) : '';
}

export function namesOf(statement: Statement, directory: Directory): StatementNames {
  const { medium, deadline } = statement;
  const on = channelWords(statement, directory);
  return {
    speaker: speakerWords(statement, directory),
    // The channel says more than that its medium is not named.
    medium: on && medium === 'unspecified' ? on : [mediumWords[medium], on].join(' ').trim(),
    deadline: deadline === null ? null : nameIn(directory.keyDates, deadline),
  };
}

/** Never more exact than is known: "Dec 6", "Nov 2021", "Nov 19–20", "about Dec 3", "undated". */
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

/**
 * Example: "corrected December 5", the day on which the version became known. Null for the first
 * version.
 */
export function correctionWords({ version, knownOn }: Statement, asOf: Day | null): string | null {
  return version === 1 ? null : `corrected ${dayWords(knownOn, { asOf })}`;
}
