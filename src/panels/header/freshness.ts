import type { LineState } from '../../api/stream/line';
import { ageWords } from '../../format/countdown';

/** How old the last word of the server is: amber at twice the expected time, red at five times. */
export type Freshness = 'fresh' | 'aging' | 'stale';

/** The state of the data in words: "Reconnecting", "in 4 s", "server last answered 40 s ago". */
export interface DataWords {
  readonly word: 'Live' | 'Frozen' | 'Connecting' | 'Reconnecting' | 'Stale';
  /** When it is tried again; null where nothing is waited for. */
  readonly wait: string | null;
  readonly look: Freshness;
  readonly text: string;
}

/** How fresh a word of this age is. */
export function freshness(ageInSeconds: number, everySeconds: number): Freshness {
  if (ageInSeconds >= everySeconds * 5) return 'stale';
  return ageInSeconds >= everySeconds * 2 ? 'aging' : 'fresh';
}

/** What the line does, where that is worth a word; null where it stands. */
function trouble({ line, heardAt }: LineState): 'Connecting' | 'Reconnecting' | null {
  if (line === 'lost') return 'Reconnecting';
  if (heardAt === null) return 'Connecting';
  return line === 'opening' ? 'Reconnecting' : null;
}

function waitWords({ line, retryAt }: LineState, now: number): string | null {
  if (line !== 'lost' || retryAt === null) return null;
  const seconds = Math.ceil((retryAt - now) / 1000);
  return seconds > 0 ? `in ${ageWords(seconds)}` : 'now';
}

/**
 * What is said of the data at `now`. Frozen is the page that does not move with the data: the dataset
 * is not live, or the reader chose a day. That the data is old stands before all else.
 */
export function dataWords(state: LineState, now: number, frozen: boolean): DataWords {
  const { heardAt, everySeconds } = state;
  const wait = waitWords(state, now);
  const word = trouble(state) ?? (frozen ? 'Frozen' : 'Live');
  if (heardAt === null) return { word, wait, look: 'fresh', text: 'server not heard yet' };
  const age = Math.max(0, (now - heardAt) / 1000);
  const look = freshness(age, everySeconds);
  const answered = look === 'fresh' && trouble(state) === null ? 'answered' : 'last answered';
  const text = `server ${answered} ${ageWords(age)} ago`;
  return look === 'stale' ? { word: 'Stale', wait: null, look, text } : { word, wait, look, text };
}
