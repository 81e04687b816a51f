import { describe, expect, it, vi } from 'vitest';
import { heartbeat } from '../../src/api/contract';
import { historyOf } from './testing/fake-store';
import { nextBeat, streamsInHand } from './testing/streams-in-hand';

describe('heartbeats', () => {
  it('come at once and then as often as said, with all that the contract wants', async () => {
    const { store, open } = streamsInHand({ heartbeatSeconds: 10 });
    store.write();
    const reader = open();
    const [first] = await reader.take(1);
    expect(first).toEqual({
      event: 'heartbeat',
      id: null,
      data: {
        store: 'fake-store',
        revision: 2,
        history: historyOf(2),
        time: '2021-12-30T09:00:00.000Z',
        today: '2021-12-30',
        live: true,
        everySeconds: 10,
      },
    });
    expect(heartbeat.parse(first?.data)).toEqual(first?.data);
    const arrived = vi.fn();
    reader.take(1).then(arrived);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(arrived).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(arrived).toHaveBeenCalledWith([first]);
  });

  it('come with every write, to all who listen', async () => {
    const { store, open } = streamsInHand();
    const readers = [open(), open(), open()];
    for (const reader of readers) await nextBeat(reader);
    expect(store.listeners).toBe(1);
    for (let write = 0; write < 5; write += 1) {
      const next = readers.map(nextBeat);
      store.write();
      for (const beat of await Promise.all(next)) {
        expect(beat).toMatchObject({ revision: write + 2, history: historyOf(write + 2) });
      }
    }
  });

  it('tell a client that is slow how things are, not how they were', async () => {
    const { store, open } = streamsInHand();
    const reader = open();
    await nextBeat(reader);
    const taken = nextBeat(reader);
    store.write();
    expect(await taken).toMatchObject({ revision: 2 });
    for (let write = 0; write < 300; write += 1) store.write();
    expect(await nextBeat(reader)).toMatchObject({ revision: 302 });
    const next = nextBeat(reader);
    store.write();
    expect(await next, 'and nothing of it twice').toMatchObject({ revision: 303 });
  });

  it.each([
    ['the day changes', (clock: { on: string }) => Object.assign(clock, { on: '2021-12-31' })],
    [
      'the clock stops on its day, as a replay does at its end',
      (clock: object) => Object.assign(clock, { isLive: false }),
    ],
  ])('come at once when %s', async (_what, change) => {
    const { clock, open } = streamsInHand({ heartbeatSeconds: 60 });
    const reader = open();
    await nextBeat(reader);
    const next = nextBeat(reader);
    change(clock);
    await vi.advanceTimersByTimeAsync(200);
    expect(await next).toMatchObject({ today: clock.on, live: clock.isLive });
  });

  it('name the day of a write with it', async () => {
    const { store, clock, open } = streamsInHand();
    const reader = open();
    await nextBeat(reader);
    const next = nextBeat(reader);
    clock.on = '2021-12-31';
    store.write();
    expect(await next).toMatchObject({ today: '2021-12-31', revision: 2 });
  });
});
