import type { Heartbeat } from '../contract';

/*
 * What the stream reports to a page, over its own connection or through the page that holds it for this browser. Plain values
 * only: they pass through a BroadcastChannel.
 */

/** `opening`: nothing heard yet on this connection; `open`: something was; `lost`: waiting to try again. */
export type Line = 'opening' | 'open' | 'lost';

/** Times are durations, because two pages share no clock. */
export interface LineMessage {
  readonly kind: 'line';
  readonly line: Line;
  readonly retryInMs: number | null;
  /** Time asleep included; null if the server was never heard. */
  readonly heardMsAgo: number | null;
}

export interface HeartbeatMessage {
  readonly kind: 'heartbeat';
  readonly heartbeat: Heartbeat;
  /** Above 0 if a page that joined later hears of it. */
  readonly agoMs: number;
}

export type StreamMessage = HeartbeatMessage | LineMessage;
