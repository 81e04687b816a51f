import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { datedWords, dayWords } from '../../format/day';
import { newIn } from './list-changes';
import type { FeedReading } from './reading';

export function lastReceived(statements: readonly Statement[]): number {
  return statements.reduce((last, { received }) => Math.max(last, received), 0);
}

export function unseenIn(
  { shown, latest }: Pick<FeedReading, 'shown' | 'latest'>,
  since: number,
  seen: ReadonlySet<string>,
): readonly Statement[] {
  const held = shown === latest ? null : newIn(latest, shown);
  return latest.filter(({ id, received }) => held?.has(id) || (received > since && !seen.has(id)));
}

function whenWords({ saidOn, datePrecision, dateBasis }: Statement, asOf: Day | null): string {
  if (dateBasis === 'undated') return `${dayWords(saidOn.end, { asOf })} or before`;
  const words = datedWords(saidOn, datePrecision, { asOf });
  return dateBasis === 'inferred' ? `about ${words}` : words;
}

/**
 * ", of November 20". Empty if all that is new is at the top of the list, because the list is
 * newest first. `asOf` as in `DayOptions`, the same as for the list.
 */
export function unseenDays(
  unseen: readonly Statement[],
  latest: readonly Statement[],
  asOf: Day | null,
): string {
  if (unseen.every(({ id }, place) => latest[place]?.id === id)) return '';
  const days = [...new Set(unseen.map((one) => whenWords(one, asOf)))].reverse();
  return days.length < 3 ? `, of ${days.join(' and ')}` : `, the oldest of ${days[0]}`;
}
