/*
 * What the stream's line tells a page, through a worker or directly. It must pass through a MessagePort:
 * plain values only. The worker does not decode: it is small, and the contract is in the page already.
 */

/** The named events of GET /api/stream. */
export const eventNames = ['attack', 'statement', 'correction', 'snapshot', 'heartbeat'] as const;
export type EventName = (typeof eventNames)[number];

/** An event as it came, its data not yet decoded. */
export interface EventMessage {
  readonly kind: 'event';
  readonly name: EventName;
  /** Null for a heartbeat, which has none, and where the server sent none or no whole number. */
  readonly id: number | null;
  /** Stamp of the write that made it, which is the other half of its id. */
  readonly history: string | null;
  /** The event's data: JSON, if the server keeps to the contract. */
  readonly text: string;
  /** Milliseconds since it came; above 0 where a page that joined later is told of it. */
  readonly agoMs: number;
}

/** `opening`: nothing heard yet on this connection; `open`: something was; `lost`: waiting to try again. */
export type Line = 'opening' | 'open' | 'lost';

/** How the line stands. Times are told as durations: the two ends may not share a clock. */
export interface LineMessage {
  readonly kind: 'line';
  readonly line: Line;
  /** Milliseconds to the next attempt while it is lost; else null. */
  readonly retryInMs: number | null;
  /** Milliseconds since the server was last heard, time asleep included; null where it never was. */
  readonly heardMsAgo: number | null;
  /** Every event up to this id was passed on, to the pages that were there; null where none is known. */
  readonly position: number | null;
}

export type StreamMessage = EventMessage | LineMessage;

/** What a page says to the worker: it is there and listens, or it no longer does. */
export type PortWord = 'hello' | 'bye';
