import type { Heartbeat } from '../../src/api/contract';
import type { KeptEvent, StoredEvent, StorePosition } from '../store/store';
import { resumePoint } from './stream-start';

/** As they go over the line. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** An event as it goes over the line, with what is asked of it on the way. */
export interface EventFrame {
  readonly id: number;
  /** Of the write that made it. */
  readonly history: string;
  readonly bytes: Bytes;
}

const encoder = new TextEncoder();

/** An event that was just written, with its id. JSON has no line breaks, so the data is one line. */
export function eventFrame({ id, name, data }: StoredEvent, history: string): EventFrame {
  return keptFrame({ id, name, data: JSON.stringify(data), history });
}

/** An event as the store has kept it. */
export function keptFrame({ id, name, data, history }: KeptEvent): EventFrame {
  const text = `id: ${resumePoint(id, history)}\nevent: ${name}\ndata: ${data}\n\n`;
  return { id, history, bytes: encoder.encode(text) };
}

/** A heartbeat. It has no id: what a client resumes after are events of the store. */
export function heartbeatFrame(heartbeat: Heartbeat): Bytes {
  return encoder.encode(`event: heartbeat\ndata: ${JSON.stringify(heartbeat)}\n\n`);
}

/** Says that everything is to be asked for anew, and that what follows comes after `position`. */
export function snapshotFrame(position: StorePosition, otherHistory: boolean): Bytes {
  const { revision, lastEvent, history } = position;
  const data = JSON.stringify({ revision, history, lastEvent, otherHistory });
  return encoder.encode(
    `id: ${resumePoint(lastEvent, history)}\nevent: snapshot\ndata: ${data}\n\n`,
  );
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
