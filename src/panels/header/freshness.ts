import { ageWords } from '../../format/countdown';

/** How old the last answer of the server may get before it is aging, and before it is stale. */
export interface Expectation {
  /** Seconds between two answers when all is well. */
  readonly intervalInSeconds: number;
}

/** The state of the connection: amber at twice the expected interval, red at five times. */
export type Freshness = 'fresh' | 'aging' | 'stale';

/** How fresh an answer of this age is. */
export function freshness(ageInSeconds: number, { intervalInSeconds }: Expectation): Freshness {
  if (ageInSeconds >= intervalInSeconds * 5) return 'stale';
  return ageInSeconds >= intervalInSeconds * 2 ? 'aging' : 'fresh';
}

/** "Server answered 4 s ago", "Server last answered 3 min ago". */
export function connectionWords(ageInSeconds: number, state: Freshness): string {
  return state === 'fresh'
    ? `Server answered ${ageWords(ageInSeconds)} ago`
    : `Server last answered ${ageWords(ageInSeconds)} ago`;
}
