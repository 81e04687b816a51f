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
  return { store, clock, streams, cutOff, open: () => new EventReader(streams.open(cutOff)), left };
}

export const nothingLeft = { streams: 0, listeners: 0, timers: 0 };

export async function nextBeat(reader: EventReader) {
  const [event] = await reader.take(1);
  return heartbeat.parse(event?.data);
}
