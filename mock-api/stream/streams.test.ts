import { describe, expect, it, vi } from 'vitest';
import { following, ids, nothingLeft, streamsInHand } from './testing/streams-in-hand';

describe('a client that takes nothing', () => {
  it('is cut off, and leaves nothing behind', async () => {
    const { store, streams, cutOff, open, left } = streamsInHand({ drainSeconds: 30 });
    const reader = open();
    await reader.take(1);
    // The first piece was taken: its reader asks for the next one, which comes and is left lying.
    const taken = reader.take(1);
    store.write(1);
    await taken;
    for (let write = 0; write < 5_000; write += 1) store.write(1);
    await vi.advanceTimersByTimeAsync(29_999);
    expect([cutOff.mock.calls.length, streams.count]).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect([cutOff.mock.calls.length, streams.count]).toEqual([1, 0]);
    expect(left()).toEqual(nothingLeft);
    expect(await reader.next()).toBeNull();
  });

  it('is cut off where it never begins to read', async () => {
    const { store, streams, cutOff, newest } = streamsInHand({ drainSeconds: 2 });
    streams.open(newest(), cutOff);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([cutOff.mock.calls.length, streams.count, store.listeners]).toEqual([1, 0, 0]);
  });

  it('is not one that waits: silence is no fault of its own', async () => {
    const { store, streams, open } = streamsInHand({ drainSeconds: 1, heartbeatSeconds: 60 });
    const reader = open();
    await reader.take(1);
    const next = reader.take(1);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(streams.count).toBe(1);
    store.write(1);
    expect(ids(await next)).toEqual([1]);
  });
});

describe('an end', () => {
  it('by the client leaves nothing behind', async () => {
    const { store, streams, cutOff, open, left } = streamsInHand();
    const [one, two] = [open(), open()];
    await one.take(1);
    await two.take(1);
    await one.cancel();
    expect([streams.count, store.listeners]).toEqual([1, 1]);
    const waiting = two.next();
    await two.cancel();
    expect(await waiting).toBeNull();
    expect(left()).toEqual(nothingLeft);
    expect(cutOff).not.toHaveBeenCalled();
  });

  it('by the server ends all streams, waits for the store, and lets none begin', async () => {
    const { store, streams, cutOff, newest, open, left } = streamsInHand();
    store.write(1);
    const waiting = open();
    await waiting.take(1);
    let release = () => {};
    store.held = new Promise((resolve) => {
      release = resolve;
    });
    const reading = open(following(0));
    await reading.take(1);
    const unread = open();
    const next = [waiting.next(), reading.next()];
    const closed = vi.fn();
    const closing = streams.close().then(closed);
    expect(await Promise.all([...next, unread.next()])).toEqual([null, null, null]);
    expect(left()).toEqual(nothingLeft);
    expect(closed).not.toHaveBeenCalled();
    release();
    await closing;
    expect(streams.open(newest(), cutOff)).toBeNull();
  });

  it('comes where the store cannot be read, and is told', async () => {
    const onError = vi.fn();
    const { store, open, left } = streamsInHand({ onError });
    store.write(1);
    store.held = Promise.reject(new Error('the disk is gone'));
    const reader = open(following(0));
    await reader.take(1);
    expect(await reader.next()).toBeNull();
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('the disk is gone'));
    expect(left()).toEqual(nothingLeft);
  });
});

it('has room for no more than it is told, and again when one has left', async () => {
  const { streams, cutOff, newest, open } = streamsInHand({ most: 2 });
  const first = open();
  await first.take(1);
  open();
  expect(streams.open(newest(), cutOff)).toBeNull();
  await first.cancel();
  expect(streams.open(newest(), cutOff)).not.toBeNull();
});
