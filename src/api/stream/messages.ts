/*
 * What the stream's line tells a page, through a worker or directly. It must pass through a MessagePort:
 * plain values only. The worker does not decode: it is small, and the contract is in the page already.
 */

export const eventNames = ['attack', 'statement', 'correction', 'snapshot', 'heartbeat'] as const;
export type EventName = (typeof eventNames)[number];

export interface EventMessage {
  readonly kind: 'event';
  readonly name: EventName;
  readonly id: number | null;
  readonly history: string | null;
  readonly text: string;
  /** Above 0 if a page that joined later hears of it. */
  readonly agoMs: number;
}

/** `opening`: nothing heard yet on this connection; `open`: something was; `lost`: waiting to try again. */
export type Line = 'opening' | 'open' | 'lost';

/** Times are durations, because the two ends may not share a clock. */
export interface LineMessage {
  readonly kind: 'line';
  readonly line: Line;
  readonly retryInMs: number | null;
  /** Time asleep included; null if the server was never heard. */
  readonly heardMsAgo: number | null;
  readonly position: number | null;
}

export type StreamMessage = EventMessage | LineMessage;

export type PortWord = 'hello' | 'bye';
