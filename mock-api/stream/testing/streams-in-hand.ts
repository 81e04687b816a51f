import { onTestFinished, vi } from 'vitest';
import { heartbeat } from '../../../src/api/contract';
import { Streams, type StreamsOptions } from '../streams';
import { aClock, FakeStore } from './fake-store';
import { EventReader } from './read-events';

/** Streams over a fake store, in a time that passes only as the running test says. */
export function streamsInHand(options: Partial<StreamsOptions> = {}) {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const store = new FakeStore();
  const clock = aClock();
  const cutOff = vi.fn();
  const streams = new Streams({ store, clock, ...options });
  const left = () => ({
    streams: streams.count,
    listeners: store.listeners,
    timers: vi.getTimerCount(),
  });
  const open = (address?: string) => new EventReader(bodyOf(streams, cutOff, address));
  return { store, clock, streams, cutOff, open, left };
}

/** A client that takes a piece when its reader asks for the next one. */
function bodyOf(
  streams: Streams,
  cutOff: () => void,
  address?: string,
): ReadableStream<Uint8Array> {
  let gone = () => {};
  let take = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (piece: Uint8Array, taken: () => void) => {
          take = taken;
          controller.enqueue(piece);
        };
        gone = streams.open({ send, end: () => controller.close(), cutOff }, address);
      },
      pull: () => take(),
      cancel: () => gone(),
    },
    { highWaterMark: 0 },
  );
}

export const nothingLeft = { streams: 0, listeners: 0, timers: 0 };

export async function nextBeat(reader: EventReader) {
  const [event] = await reader.take(1);
  return heartbeat.parse(event?.data);
}
