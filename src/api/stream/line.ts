import { useSyncExternalStore } from 'react';
import type { AttackColumns } from '../../domain/columns';
import type { AllStatements } from '../queries';
import { everySecondsAtFirst } from './heartbeat-watch';
import type { Line, LineMessage } from './messages';

/** The answers of the history before, and when the page heard of another one (`pageNow`). */
export interface OthersBefore {
  readonly since: number;
  readonly attacks: AttackColumns | undefined;
  readonly statements: AllStatements | undefined;
  /** The history that polling found; null if the stream said that it is another one. */
  readonly polled: string | null;
}

/** How the line to the server stands. Times are of the page's clock (`pageNow`), in milliseconds. */
export interface LineState {
  readonly line: Line;
  /** When it is tried again; null where it is not lost, or no longer tried. */
  readonly retryAt: number | null;
  /** When the server was last heard, within a second; null where it never was. */
  readonly heardAt: number | null;
  /** Seconds between two heartbeats. */
  readonly everySeconds: number;
  /** What the page had before the server's records became others; null if they did not. */
  readonly others: OthersBefore | null;
}

export const noLineYet: LineState = {
  line: 'opening',
  retryAt: null,
  heardAt: null,
  everySeconds: everySecondsAtFirst,
  others: null,
};

/** The age is told in seconds: what is nearer than that is not worth drawing the page again. */
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

/** How the line to the server stands; drawn again when that changes, at most once a second for its age. */
export function useLine(): LineState {
  return useSyncExternalStore(lineState.subscribe, lineState.get);
}

/** The state after the line told of itself. `now` is of the page's clock. */
export function afterLine(before: LineState, message: LineMessage, now: number): LineState {
  const { line, retryInMs, heardMsAgo } = message;
  return {
    ...before,
    line,
    retryAt: retryInMs === null ? null : now + retryInMs,
    heardAt: heardMsAgo === null ? before.heardAt : now - heardMsAgo,
  };
}

/** The state after the server was heard; the same object where nothing is to be drawn for it. */
export function afterHearing(
  before: LineState,
  heardAt: number,
  everySeconds = before.everySeconds,
): LineState {
  const isNear = before.heardAt !== null && Math.abs(heardAt - before.heardAt) < nearInMs;
  if (isNear && everySeconds === before.everySeconds) return before;
  return { ...before, heardAt, everySeconds };
}
