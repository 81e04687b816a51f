import type { LineState } from './line';
import type { LineMessage } from './messages';

/** The age is told in seconds: what is nearer than that is not worth drawing the page again. */
const nearInMs = 1000;

/** The state after the line told of itself. `now` is of the page's clock. */
export function afterLine(state: LineState, message: LineMessage, now: number): LineState {
  const { line, retryInMs, heardMsAgo } = message;
  return {
    ...state,
    line,
    retryAt: retryInMs === null ? null : now + retryInMs,
    heardAt: heardMsAgo === null ? state.heardAt : now - heardMsAgo,
  };
}

/** The state after the server was heard; the same object where nothing is to be drawn for it. */
export function afterHearing(
  state: LineState,
  heardAt: number,
  everySeconds = state.everySeconds,
): LineState {
  const isNear = state.heardAt !== null && Math.abs(heardAt - state.heardAt) < nearInMs;
  if (isNear && everySeconds === state.everySeconds) return state;
  return { ...state, heardAt, everySeconds };
}
