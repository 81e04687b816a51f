import type { KeptLooked } from '../../api/kept-looked';
import type { Statement } from '../../domain/records';
import { lastReceived } from './arrivals';

export interface LookedAt {
  /** `received` of the last statement that was there when the reader began to look. */
  readonly since: number;
  readonly seen: ReadonlySet<string>;
}

/** What was persisted, if it is about `statements`; otherwise none of them counts as new. */
export function lookedAgain(kept: KeptLooked | null, statements: readonly Statement[]): LookedAt {
  const last = lastReceived(statements);
  if (kept === null || !isAbout(kept, statements)) return { since: last, seen: new Set() };
  const isUnseen = unseenBy(kept);
  const unseen = statements.filter(isUnseen).map(({ received }) => received);
  const since = Math.min(last, ...unseen.map((received) => received - 1));
  const seen = statements.filter((one) => one.received > since && !isUnseen(one));
  return { since, seen: new Set(seen.map(({ id }) => id)) };
}

/**
 * What to persist: a statement is seen if it was on this page's screen, or by `before` on
 * another's. Null without a statement.
 */
export function keptOf(
  { since, seen }: LookedAt,
  statements: readonly Statement[],
  before: KeptLooked | null,
): KeptLooked | null {
  const received = lastReceived(statements);
  const last = statements.find((one) => one.received === received);
  if (last === undefined) return null;
  const isOther = before !== null && isAbout(before, statements) ? unseenBy(before) : () => true;
  const unseen = statements.filter(
    (one) => one.received > since && !seen.has(one.id) && isOther(one),
  );
  return { last: { id: last.id, received }, unseen: [...new Set(unseen.map(({ id }) => id))] };
}

function isAbout({ last }: KeptLooked, statements: readonly Statement[]): boolean {
  return statements.some(({ id, received }) => received === last.received && id === last.id);
}

function unseenBy({ last, unseen }: KeptLooked): (one: Statement) => boolean {
  const ids = new Set(unseen);
  return ({ id, received }) => received > last.received || ids.has(id);
}
