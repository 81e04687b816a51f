import type { Statement } from '../../domain/records';
import { datedWords, dayWords } from '../../format/day';
import { newIn } from './list-changes';
import type { FeedReading } from './reading';

/** The last `received` among the statements; 0 without any. */
export function lastReceived(statements: readonly Statement[]): number {
  return statements.reduce((last, { received }) => Math.max(last, received), 0);
}

/** The statements that came in after `since` or are held back, and were not on the screen; newest first. */
export function unseenIn(
  { shown, latest }: Pick<FeedReading, 'shown' | 'latest'>,
  since: number,
  seen: ReadonlySet<string>,
): readonly Statement[] {
  const held = shown === latest ? null : newIn(latest, shown);
  return latest.filter(({ id, received }) => held?.has(id) || (received > since && !seen.has(id)));
}

/** "November 20", with the year if that is not `latest`'s; "November 20 or before" if it is undated. */
function whenWords({ saidOn, datePrecision, dateBasis }: Statement, latest: Statement): string {
  const asOf = latest.saidOn.end;
  return dateBasis === 'undated'
    ? `${dayWords(saidOn.end, { asOf })} or before`
    : datedWords(saidOn, datePrecision, { asOf });
}

/**
 * The days of what is new, if it is not all at the top of the list: ", of November 20". Empty if it is, because the
 * list is newest first.
 */
export function unseenDays(unseen: readonly Statement[], latest: readonly Statement[]): string {
  const [newest] = latest;
  if (!newest || unseen.every(({ id }, place) => latest[place]?.id === id)) return '';
  const days = [...new Set(unseen.map((one) => whenWords(one, newest)))].reverse();
  return days.length < 3 ? `, of ${days.join(' and ')}` : `, the oldest of ${days[0]}`;
}
