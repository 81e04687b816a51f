import { describe, expect, it, vi } from 'vitest';
import { nextBeat, nothingLeft, streamsInHand } from './testing/streams-in-hand';

describe('a client that takes nothing', () => {
  it('is cut off, and leaves nothing behind', async () => {
    const { store, streams, cutOff, open, left } = streamsInHand({ drainSeconds: 30 });
    const reader = open();
    await nextBeat(reader);
    // This piece was taken: its reader asks for the next one, which comes and is left lying.
    const taken = nextBeat(reader);
    store.write();
    await taken;
    for (let write = 0; write < 5_000; write += 1) store.write();
    await vi.advanceTimersByTimeAsync(29_800);
    expect([cutOff.mock.calls.length, streams.count]).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(400);
    expect([cutOff.mock.calls.length, streams.count]).toEqual([1, 0]);
    expect(left()).toEqual(nothingLeft);
    expect(await reader.next()).toBeNull();
  });

  it('is cut off if it never begins to read', async () => {
    const { store, streams, cutOff, open } = streamsInHand({ drainSeconds: 2 });
    open();
    await vi.advanceTimersByTimeAsync(2_200);
    expect([cutOff.mock.calls.length, streams.count, store.listeners]).toEqual([1, 0, 0]);
  });

  it('is not one that waits: silence is no fault of its own', async () => {
    const { store, streams, open } = streamsInHand({ drainSeconds: 1, heartbeatSeconds: 60 });
    const reader = open();
    await nextBeat(reader);
    const next = nextBeat(reader);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(streams.count).toBe(1);
    store.write();
    expect(await next).toMatchObject({ revision: 2 });
  });
});

describe('an end', () => {
  it('by the client leaves nothing behind', async () => {
    const { store, streams, cutOff, open, left } = streamsInHand();
    const [one, two] = [open(), open()];
    await nextBeat(one);
    await nextBeat(two);
    await one.cancel();
    expect([streams.count, store.listeners]).toEqual([1, 1]);
    const waiting = two.next();
    await two.cancel();
    expect(await waiting).toBeNull();
    expect(left()).toEqual(nothingLeft);
    expect(cutOff).not.toHaveBeenCalled();
  });

  it('by the server ends all streams, and lets none begin', async () => {
    const { streams, open, left } = streamsInHand();
    const [waiting, unread] = [open(), open()];
    await nextBeat(waiting);
    const next = waiting.next();
    streams.close();
    await unread.take(1);
    expect(await Promise.all([next, unread.next()])).toEqual([null, null]);
    expect(left()).toEqual(nothingLeft);
    expect(streams.room()).toBe('inAll');
  });
});

it('has room for no more than it is told, and again when one has left', async () => {
  const { streams, open } = streamsInHand({ streamClients: 2 });
  const first = open();
  await nextBeat(first);
  expect(streams.room()).toBe('forOne');
  open();
  expect(streams.room()).toBe('inAll');
  await first.cancel();
  expect(streams.room()).toBe('forOne');
});

it('has room for no more of one address than it is told, however much there is in all', async () => {
  const { streams, open } = streamsInHand({ streamClients: 4, streamClientsPerAddress: 2 });
  const first = open('192.0.2.1');
  open('192.0.2.1');
  expect([streams.room('192.0.2.1'), streams.room('192.0.2.2')]).toEqual(['forAddress', 'forOne']);
  await first.cancel();
  expect(streams.room('192.0.2.1')).toBe('forOne');
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) open(address);
  expect([streams.room('192.0.2.2'), streams.count]).toEqual(['inAll', 4]);
});
