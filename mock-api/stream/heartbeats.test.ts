import { describe, expect, it, vi } from 'vitest';
import { heartbeat } from '../../src/api/contract';
import { historyOf } from './testing/fake-store';
import { following, numberIn, streamsInHand } from './testing/streams-in-hand';

describe('heartbeats', () => {
  it('come at once and then as often as said, with all that the contract wants', async () => {
    const { store, open } = streamsInHand({ heartbeatSeconds: 10 });
    store.write(4);
    const reader = open();
    const [first] = await reader.take(1);
    expect(first).toEqual({
      event: 'heartbeat',
      id: null,
      data: {
        store: 'fake-store',
        revision: 2,
        history: historyOf(2),
        lastEvent: 4,
        after: `${historyOf(2)}.4`,
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

  it('come while events flow, and name the last event before them', async () => {
    const { store, open } = streamsInHand({ heartbeatSeconds: 1 });
    const reader = open();
    const events = [...(await reader.take(1))];
    for (let second = 0; second < 5; second += 0.1) {
      store.write(1);
      events.push(...(await reader.take(1)));
      await vi.advanceTimersByTimeAsync(100);
    }
    const beats = events.filter(({ event }) => event === 'heartbeat');
    expect(beats.length).toBeGreaterThanOrEqual(5);
    for (const beat of beats) {
      const before = events.slice(0, events.indexOf(beat)).findLast(({ id }) => id !== null);
      expect(beat.data).toMatchObject({ lastEvent: numberIn(before?.id ?? '0') });
    }
  });

  it('tell a client that is behind where it is, and at what revision the store is', async () => {
    const { store, open } = streamsInHand({ heartbeatSeconds: 1 });
    for (let write = 0; write < 300; write += 1) store.write(1);
    const reader = open(following(20));
    expect(await reader.take(1)).toMatchObject([
      { event: 'heartbeat', data: { lastEvent: 20, revision: 301 } },
    ]);
    await reader.take(200);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await reader.take(1)).toMatchObject([
      { event: 'heartbeat', data: { lastEvent: 220, revision: 301 } },
    ]);
  });

  it('come at once when the clock stops on its day, as a replay does at its end', async () => {
    const { clock, open } = streamsInHand({ heartbeatSeconds: 60 });
    const reader = open();
    expect(await reader.take(1)).toMatchObject([{ data: { live: true } }]);
    const next = vi.fn();
    reader.take(1).then(next);
    clock.isLive = false;
    await vi.advanceTimersByTimeAsync(200);
    expect(next).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ data: expect.objectContaining({ live: false }) }),
    ]);
  });

  it('come with the records of their day, though the clock goes on before they are taken', async () => {
    const { store, clock, open } = streamsInHand();
    const reader = open();
    await reader.take(1);
    const next = reader.take(2);
    clock.on = '2021-12-31';
    store.write(1);
    // The microtasks of the write are over; the client takes the second event on another day.
    setImmediate(() => {
      clock.on = '2022-01-01';
    });
    expect(await next).toMatchObject([
      { event: 'heartbeat', data: { today: '2021-12-31' } },
      { event: 'attack', id: `${historyOf(2)}.1` },
    ]);
  });

  it('come at once when the day changes, before what is written on it', async () => {
    const { store, clock, open } = streamsInHand();
    const reader = open();
    await reader.take(1);
    const next = reader.take(1);
    clock.on = '2021-12-31';
    await vi.advanceTimersByTimeAsync(200);
    expect(await next).toMatchObject([{ event: 'heartbeat', data: { today: '2021-12-31' } }]);
    clock.on = '2022-01-01';
    store.write(1);
    expect(await reader.take(2)).toMatchObject([
      { event: 'heartbeat', data: { today: '2022-01-01', time: '2022-01-01T09:00:00.000Z' } },
      { event: 'attack', id: `${historyOf(2)}.1` },
    ]);
  });
});

it('sends the heartbeat of a day before its records, also where the store was slow', async () => {
  const { store, clock, open } = streamsInHand();
  store.write(3);
  let release = () => {};
  store.held = new Promise((resolve) => {
    release = resolve;
  });
  const reader = open(following(1));
  await reader.take(1);
  const next = reader.take(3);
  clock.on = '2021-12-31';
  release();
  expect(await next).toMatchObject([
    { event: 'heartbeat', data: { today: '2021-12-31', lastEvent: 1 } },
    { event: 'attack', id: `${historyOf(2)}.2` },
    { event: 'attack', id: `${historyOf(2)}.3` },
  ]);
});
