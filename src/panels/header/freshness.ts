import type { LineState } from '../../api/stream/line';
import { ageWords } from '../../format/countdown';
import { monthDay, monthDayYear } from '../../format/day';
import type { ViewState } from '../../url/view-state';

/** How old the last word of the server is: amber at twice the expected time, red at five times. */
export type Freshness = 'fresh' | 'aging' | 'stale';

/** The state of the data in words: "Reconnecting", "in 4 s", "server last answered 40 s ago". */
export interface DataWords {
  readonly word: 'Live' | FixedDay['word'] | 'Connecting' | 'Reconnecting' | 'Stale';
  /** What follows the word of a page whose day does not move: ", ends December 30"; else empty. */
  readonly day: string;
  /** When it is tried again; null where nothing is waited for. */
  readonly wait: string | null;
  readonly look: Freshness;
  readonly text: string;
  /** How long ago the server was heard: "40 s"; null where it never was. */
  readonly age: string | null;
}

/** How fresh a word of this age is. */
export function freshness(ageInSeconds: number, everySeconds: number): Freshness {
  if (ageInSeconds >= everySeconds * 5) return 'stale';
  return ageInSeconds >= everySeconds * 2 ? 'aging' : 'fresh';
}

/** What the line does, where that is worth a word; null where it stands. Only who was heard is reconnected to. */
function trouble({ line, heardAt }: LineState): 'Connecting' | 'Reconnecting' | null {
  if (heardAt === null) return 'Connecting';
  return line === 'open' ? null : 'Reconnecting';
}

/** A page whose day does not move: why, and the day as it follows that. */
export interface FixedDay {
  readonly word: 'Archive' | 'Put back' | 'Put ahead' | 'Held';
  readonly day: string;
}

/**
 * What is said of a page that does not move with the data: the dataset has ended, or the reader chose a day.
 * Null if it does.
 */
export function fixedDay({
  dataset,
  view,
  today,
}: Pick<ViewState, 'dataset' | 'view' | 'today'>): FixedDay | null {
  const { asOf, live } = dataset;
  const otherYear = today.slice(0, 4) !== asOf.slice(0, 4);
  const day = otherYear ? monthDayYear(today) : monthDay(today);
  if (today < asOf) return { word: 'Put back', day: ` to ${day}` };
  if (today > asOf) return { word: 'Put ahead', day: ` to ${day}` };
  if (!live) return { word: 'Archive', day: `, ends ${day}` };
  return view.asOf === null ? null : { word: 'Held', day: ` at ${day}` };
}

function waitWords({ line, retryAt }: LineState, now: number): string | null {
  if (line !== 'lost' || retryAt === null) return null;
  const seconds = Math.ceil((retryAt - now) / 1000);
  return seconds > 0 ? `in ${ageWords(seconds)}` : 'now';
}

/** The later of two times; null where both are unknown. */
function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

/**
 * What is said of the data at `now`. The age is that of the server's last word: by the line, or in
 * answer to a question of the page at `answeredAt`, which it asks while the line is down. That the data is
 * old stands before all else. Times are of the page's clock.
 */
export function dataWords(
  state: LineState,
  answeredAt: number | null,
  now: number,
  fixed: FixedDay | null,
): DataWords {
  const { everySeconds } = state;
  const heardAt = latest(state.heardAt, answeredAt);
  const wait = waitWords(state, now);
  const bad = trouble(state);
  const live = { word: 'Live', day: '' } as const;
  const said = bad ? { word: bad, day: '' } : (fixed ?? live);
  if (heardAt === null)
    return { ...said, wait, look: 'fresh', text: 'server not heard yet', age: null };
  const seconds = Math.max(0, (now - heardAt) / 1000);
  const look = freshness(seconds, everySeconds);
  const age = ageWords(seconds);
  const answered = look === 'fresh' && bad === null ? 'answered' : 'last answered';
  const text = `server ${answered} ${age} ago`;
  return look === 'stale'
    ? { word: 'Stale', day: '', wait: null, look, text, age }
    : { ...said, wait, look, text, age };
}
