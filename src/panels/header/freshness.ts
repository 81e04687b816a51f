import type { LineState } from '../../api/stream/line';
import { ageWords } from '../../format/countdown';
import { monthDay, monthDayYear } from '../../format/day';
import type { ViewState } from '../../url/view-state';

/** Aging from twice the expected time between two answers, stale from five times. */
export type Freshness = 'fresh' | 'aging' | 'stale';

export interface DataWords {
  readonly word: 'Live' | FixedDay['word'] | 'Not live' | 'Connecting' | 'Reconnecting' | 'Stale';
  readonly day: string;
  /** Null if no retry is planned. */
  readonly wait: string | null;
  readonly look: Freshness;
  readonly text: string;
  /** Time since the server last answered; null if it never did. */
  readonly age: string | null;
}

export function freshness(ageInSeconds: number, everySeconds: number): Freshness {
  if (ageInSeconds >= everySeconds * 5) return 'stale';
  return ageInSeconds >= everySeconds * 2 ? 'aging' : 'fresh';
}

/** Null if the stream is open. "Reconnecting" only if the server has answered before. */
function connectionProblem({ line, heardAt }: LineState): 'Connecting' | 'Reconnecting' | null {
  if (heardAt === null) return 'Connecting';
  return line === 'open' ? null : 'Reconnecting';
}

export interface FixedDay {
  readonly word: 'Frozen' | 'Archive' | 'Put back' | 'Put ahead' | 'Held';
  readonly day: string;
}

export function fixedDay({
  dataset,
  view,
  today,
}: Pick<ViewState, 'dataset' | 'view' | 'today'>): FixedDay | null {
  const { asOf, live } = dataset;
  const otherYear = today.slice(0, 4) !== asOf.slice(0, 4);
  const day = otherYear ? monthDayYear(today) : monthDay(today);
  if (view.at !== null) return { word: 'Frozen', day: ` at ${day}` };
  if (today < asOf) return { word: 'Put back', day: ` to ${day}` };
  if (today > asOf) return { word: 'Put ahead', day: ` to ${day}` };
  if (!live) return { word: 'Archive', day: `, ends ${day}` };
  return view.asOf === null ? null : { word: 'Held', day: ` at ${day}` };
}

/** Of a page whose script is not running yet. `at` is in milliseconds. */
export function drawnWords(at: number | null): DataWords {
  const time = at ? ` at ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
  const text = `drawn by the server${time}`;
  return { word: 'Not live', day: '', wait: null, look: 'fresh', text, age: null };
}

function waitWords({ line, retryAt }: LineState, now: number): string | null {
  if (line !== 'lost' || retryAt === null) return null;
  const seconds = Math.ceil((retryAt - now) / 1000);
  return seconds > 0 ? `in ${ageWords(seconds)}` : 'now';
}

function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

/**
 * Times are in milliseconds of the page's clock. The age counts from the last message of the stream
 * or the last answer to a query, whichever is later. "Stale" replaces every other state.
 */
export function dataWords(
  state: LineState,
  answeredAt: number | null,
  now: number,
  fixed: FixedDay | null,
): DataWords {
  if (fixed?.word === 'Frozen') {
    const text = 'does not change with the server';
    return { ...fixed, wait: null, look: 'fresh', text, age: null };
  }
  const { everySeconds } = state;
  const heardAt = latest(state.heardAt, answeredAt);
  const wait = waitWords(state, now);
  const problem = connectionProblem(state);
  const live = { word: 'Live', day: '' } as const;
  const said = problem ? { word: problem, day: '' } : (fixed ?? live);
  if (heardAt === null)
    return { ...said, wait, look: 'fresh', text: 'server not heard yet', age: null };
  const seconds = Math.max(0, (now - heardAt) / 1000);
  const look = freshness(seconds, everySeconds);
  const age = ageWords(seconds);
  const answered = look === 'fresh' && problem === null ? 'answered' : 'last answered';
  const text = `server ${answered} ${age} ago`;
  return look === 'stale'
    ? { word: 'Stale', day: '', wait: null, look, text, age }
    : { ...said, wait, look, text, age };
}
