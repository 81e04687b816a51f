import type { Heartbeat } from '../../src/api/contract';
import type { KeptEvent, StoredEvent, StorePosition } from '../store/store';
import { resumePoint } from './stream-start';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface EventFrame {
  readonly id: number;
  readonly history: string;
  readonly bytes: Bytes;
}

const encoder = new TextEncoder();

export function eventFrame({ id, name, data }: StoredEvent, history: string): EventFrame {
  return keptFrame({ id, name, data: JSON.stringify(data), history });
}

export function keptFrame({ id, name, data, history }: KeptEvent): EventFrame {
  const text = `id: ${resumePoint(id, history)}\nevent: ${name}\ndata: ${data}\n\n`;
  return { id, history, bytes: encoder.encode(text) };
}

/** No id: what a client resumes after are events of the store. */
export function heartbeatFrame(heartbeat: Heartbeat): Bytes {
  return encoder.encode(`event: heartbeat\ndata: ${JSON.stringify(heartbeat)}\n\n`);
}

export function snapshotFrame(position: StorePosition, otherHistory: boolean): Bytes {
  const { revision, lastEvent, history } = position;
  const data = JSON.stringify({ revision, history, lastEvent, otherHistory });
  return encoder.encode(
    `id: ${resumePoint(lastEvent, history)}\nevent: snapshot\ndata: ${data}\n\n`,
  );
}

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
