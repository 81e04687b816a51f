import type { Bound } from '../../domain/bound';
import type { CameInLate } from '../../domain/came-in-late';
import { addDays, type Day } from '../../domain/day';
import { enclosingRange, lengthInDays } from '../../domain/day-range';
import type { RecentCount, SinceCovered, WindowCount } from '../../domain/glance';
import { boundWords, integer, quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords, dayWords } from '../../format/day';

export const noDataWords = ({ last }: SinceCovered, asOf: Day | null) =>
  `no attack data since ${dayWords(last, { asOf })}`;

export const daysSince = ({ range }: SinceCovered) => quantity(lengthInDays(range), 'day');

/** An open bound from 1 counts as one. */
const isSingular = ({ low, high }: Bound) =>
  high === 0 || (low === 1 && (high === 1 || high === null));

const numberWords = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "no attack", "one attack", "12 or 13 attacks". Exact numbers under ten are words. */
function countWords({ low, high }: Bound, one: string): string {
  const noun = isSingular({ low, high }) ? one : `${one}s`;
  if (high === 0) return `no ${noun}`;
  if (high === low + 1) return `${integer(low)} or ${integer(high)} ${noun}`;
  if (high === low && numberWords[low]) return `${numberWords[low]} ${noun}`;
  return `${boundWords({ low, high })} ${noun}`;
}

function daysWords(days: readonly Day[], asOf: Day): string {
  const enclosing = enclosingRange(days);
  if (!enclosing) return '';
  if (days.length === 1) return `on ${dayWords(enclosing.end, { asOf })}`;
  const isWhole = lengthInDays(enclosing) === days.length;
  const length =
    isWhole && days.length === 7 ? 'week' : quantity(days.length, isWhole ? 'day' : 'covered day');
  return `in the ${length} to ${dayWords(enclosing.end, { asOf })}`;
}

/** "the week before", or "in the 5 covered days before" if it is not the full week right before. */
function beforeWords({ recent, before }: RecentCount): string {
  const [enclosing, next] = [enclosingRange(before.days), recent.days[0]];
  const isWeek = enclosing && before.days.length === 7 && lengthInDays(enclosing) === 7;
  return isWeek && next === addDays(enclosing.end, 1)
    ? 'the week before'
    : `in the ${quantity(before.days.length, 'covered day')} before`;
}

/**
 * Split around its two numbers, which are buttons. `before` is empty without covered days to
 * compare with.
 */
export interface CountedWords {
  readonly recent: string;
  readonly says: string;
  readonly before: string;
  readonly rest: string;
}

export const soFar = ({ stillComingIn }: WindowCount) => (stillComingIn > 0 ? ' so far' : '');

/** Needs at least one recent day. */
export function attacksWords(of: string, count: RecentCount, asOf: Day): CountedWords {
  const { recent, before } = count;
  const verb = isSingular(recent.bound) ? 'is' : 'are';
  const says = `${of} ${verb} listed${soFar(recent)} ${daysWords(recent.days, asOf)}`;
  const words = sentenceCase(countWords(recent.bound, 'attack'));
  if (before.days.length === 0) {
    return { recent: words, says: `${says}, with no listed day before`, before: '', rest: '' };
  }
  const { low, high } = before.bound;
  const adjoining =
    high === low + 1 ? `${integer(low)} or ${integer(high)}` : boundWords(before.bound);
  return {
    recent: words,
    says: `${says}, after `,
    before: high === 0 ? 'none' : adjoining,
    rest: `${soFar(before)} ${beforeWords(count)}`,
  };
}

export const reportedSinceWords = ({ last, bound }: SinceCovered, asOf: Day) =>
  ` ${isSingular(bound) ? 'is' : 'are'} reported since ${dayWords(last, { asOf })}, for days that no list covers`;

export const reportedCount = ({ bound }: SinceCovered) => sentenceCase(countWords(bound, 'attack'));

/**
 * "came in today: one attack of November 20"; if of several days, ", the oldest of November 20".
 */
export function cameInWords(
  { bound, oldest, sameDays, areKnownToday }: CameInLate,
  asOf: Day,
  whose = '',
): string {
  const link = sameDays ? ' of' : ', the oldest of';
  return `came in ${areKnownToday ? 'today' : 'late'}: ${countWords(bound, 'attack')}${whose}${link} ${dayRangeWords(oldest, { asOf })}`;
}

export const nothingListed = (of: string) =>
  `No day is listed yet, so nothing can be said of attacks${of}`;
