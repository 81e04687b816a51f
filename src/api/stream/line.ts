import { useSyncExternalStore } from 'react';
import { held } from './held';
import type { Line } from './messages';
import { everySecondsAtFirst } from './timing';

/** How the line to the server stands. Times are of the page's clock (`pageNow`), in milliseconds. */
export interface LineState {
  readonly line: Line;
  /** When it is tried again; null where it is not lost, or no longer tried. */
  readonly retryAt: number | null;
  /** When the server was last heard, within a second; null where it never was. */
  readonly heardAt: number | null;
  /** Seconds between two heartbeats. */
  readonly everySeconds: number;
}

export const noLineYet: LineState = {
  line: 'opening',
  retryAt: null,
  heardAt: null,
  everySeconds: everySecondsAtFirst,
};

/** Written by the live data, and by nothing else. */
export const lineState = held(noLineYet);

/** How the line to the server stands; drawn again when that changes, at most once a second for its age. */
export function useLine(): LineState {
  return useSyncExternalStore(lineState.subscribe, lineState.get);
}
