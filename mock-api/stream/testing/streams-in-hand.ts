import { onTestFinished, vi } from 'vitest';
import type { StreamStart } from '../stream-start';
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
  const newest = () => {
    const { lastEvent, history } = store.position();
    return following(lastEvent, history);
  };
  const open = (start: StreamStart = newest()) => new EventReader(streams.open(start, cutOff));
  const left = () => ({
    streams: streams.count,
    listeners: store.listeners,
    timers: vi.getTimerCount(),
  });
  return { store, clock, streams, cutOff, newest, open, left };
}

export const nothingLeft = { streams: 0, listeners: 0, timers: 0 };

export function following(id: number, history: string | null = null): StreamStart {
  return { kind: 'after', id, history };
}

export function numberIn(id: string | null): number {
  return Number(id?.split('.').at(-1));
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function ids(events: readonly { readonly id: string | null }[]): number[] {
  return events.map(({ id }) => numberIn(id));
}
