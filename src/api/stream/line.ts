import { useSyncExternalStore } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { RecordCounts } from '../../domain/current-records';
import type { AllStatements } from '../queries';
import { everySecondsAtFirst } from './heartbeat-watch';
import type { Line, LineMessage } from './messages';

/** What an earlier visit of this browser had. `at` is when it was left. */
export interface KeptRecords extends RecordCounts {
  readonly history: string;
  readonly revision: number;
  readonly at: number;
}

export interface OthersBefore {
  readonly since: number;
  readonly attacks: AttackColumns | undefined;
  readonly statements: AllStatements | undefined;
  /** The server's history that was found without the stream, which may report it later; else null. */
  readonly polled: string | null;
  /** Null if this page itself had the others. */
  readonly kept: KeptRecords | null;
}

/** In milliseconds: nobody is there to dismiss the notice on a wall. */
export const othersSaidMs = 24 * 3_600_000;

/** Times are of the page's clock (`pageNow`), in milliseconds. */
export interface LineState {
  readonly line: Line;
  readonly retryAt: number | null;
  /** Within a second; null if the server was never heard. */
  readonly heardAt: number | null;
  readonly everySeconds: number;
  readonly others: OthersBefore | null;
}

export const noLineYet: LineState = {
  line: 'opening',
  retryAt: null,
  heardAt: null,
  everySeconds: everySecondsAtFirst,
  others: null,
};

/** The age is shown in seconds, so a difference below this does not draw the page again. */
const nearInMs = 1000;

let state = noLineYet;
const listeners = new Set<() => void>();

/** Written by the live data, and `others` also by polling. The same object again is nothing new. */
export const lineState = {
  get: (): LineState => state,
  set: (next: LineState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useLine(): LineState {
  return useSyncExternalStore(lineState.subscribe, lineState.get, () => noLineYet);
}

export function afterLine(before: LineState, message: LineMessage, now: number): LineState {
  const { line, retryInMs, heardMsAgo } = message;
  return {
    ...before,
    line,
    retryAt: retryInMs === null ? null : now + retryInMs,
    heardAt: heardMsAgo === null ? before.heardAt : now - heardMsAgo,
  };
}

export function afterHearing(
  before: LineState,
  heardAt: number,
  everySeconds = before.everySeconds,
): LineState {
  const isNear = before.heardAt !== null && Math.abs(heardAt - before.heardAt) < nearInMs;
  if (isNear && everySeconds === before.everySeconds) return before;
  return { ...before, heardAt, everySeconds };
}
