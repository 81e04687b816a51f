import { useSyncExternalStore } from 'react';
import type { Attack, Statement } from '../../domain/records';
import { held } from './held';

/** What came in by the stream since the page was opened: new records, not corrections of old ones. */
export interface Arrivals {
  /** Attacks that count; background is none. */
  readonly attacks: number;
  /** Statements, those that only sum up included: the feed shows them too. */
  readonly statements: number;
  /** Ids of the latest statements, at most `mostLatest`. */
  readonly latestStatements: ReadonlySet<string>;
}

export const mostLatest = 500;

export const noArrivals: Arrivals = { attacks: 0, statements: 0, latestStatements: new Set() };

/** Written by the live data, and by nothing else. */
export const arrivals = held(noArrivals);

/** What came in by the stream since the page was opened. */
export function useArrivals(): Arrivals {
  return useSyncExternalStore(arrivals.subscribe, arrivals.get);
}

export function withAttacks(before: Arrivals, came: readonly Attack[]): Arrivals {
  const count = came.filter(({ version, background }) => version === 1 && !background).length;
  return count === 0 ? before : { ...before, attacks: before.attacks + count };
}

export function withStatements(before: Arrivals, came: readonly Statement[]): Arrivals {
  const ids = came.filter(({ version }) => version === 1).map(({ id }) => id);
  if (ids.length === 0) return before;
  return {
    ...before,
    statements: before.statements + ids.length,
    latestStatements: new Set([...before.latestStatements, ...ids].slice(-mostLatest)),
  };
}
