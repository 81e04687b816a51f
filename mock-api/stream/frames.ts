import type { Heartbeat } from '../../src/api/contract';
import type { KeptEvent, StoredEvent, StorePosition } from '../store/store';

/** As they go over the line. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** An event as it goes over the line, with what is asked of it on the way. */
export interface EventFrame {
  readonly id: number;
  readonly bytes: Bytes;
}

const encoder = new TextEncoder();

/** An event that was just written, with its id. JSON has no line breaks, so the data is one line. */
export function eventFrame({ id, name, data }: StoredEvent): EventFrame {
  return keptFrame({ id, name, data: JSON.stringify(data) });
}

/** An event as the store has kept it. */
export function keptFrame({ id, name, data }: KeptEvent): EventFrame {
  return { id, bytes: encoder.encode(`id: ${id}\nevent: ${name}\ndata: ${data}\n\n`) };
}

/** A heartbeat. It has no id: what a client resumes after are events of the store. */
export function heartbeatFrame(heartbeat: Heartbeat): Bytes {
  return encoder.encode(`event: heartbeat\ndata: ${JSON.stringify(heartbeat)}\n\n`);
}

/** Says that everything is to be asked for anew, and that what follows comes after `position`. */
export function snapshotFrame(position: StorePosition): Bytes {
  const { revision, lastEvent } = position;
  const data = JSON.stringify({ revision, lastEvent });
  return encoder.encode(`id: ${lastEvent}\nevent: snapshot\ndata: ${data}\n\n`);
}

/** The parts in one piece. */
export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
