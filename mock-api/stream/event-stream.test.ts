import { describe, expect, it, vi } from 'vitest';
import { snapshotHint, written } from '../../src/api/contract';
import { historyOf } from './testing/fake-store';
import { following, ids, range, streamsInHand } from './testing/streams-in-hand';

describe('resuming', () => {
  it.each([0, 1, 199, 200, 201, 499, 500])(
    'after %d everything that followed comes once, in order, before what is written later',
    async (id) => {
      const { store, open } = streamsInHand();
      store.write(500);
      const reader = open(following(id));
      expect(await reader.take(1)).toMatchObject([{ event: 'heartbeat', data: { lastEvent: id } }]);
      const [early] = id < 500 ? await reader.take(1) : [];
      store.write(3);
      const rest = await reader.take(503 - id - (early ? 1 : 0));
      expect(ids([...(early ? [early] : []), ...rest])).toEqual(range(id + 1, 503));
      for (const { event, data } of rest) {
        expect(event).toBe('attack');
        expect(written.parse(data)).toEqual(data);
      }
    },
  );

  it('begins with what is written next where nothing is asked for', async () => {
    const { store, open } = streamsInHand();
    store.write(5);
    const reader = open();
    await reader.take(1);
    const next = reader.take(2);
    store.write(2);
    expect(ids(await next)).toEqual([6, 7]);
  });

  it('asks the store nothing for those who keep up', async () => {
    const { store, open } = streamsInHand();
    const readers = [open(), open(), open()];
    for (const reader of readers) await reader.take(1);
    for (let write = 0; write < 10; write += 1) {
      store.write(7);
      for (const reader of readers) await reader.take(7);
    }
    expect(store.reads).toBe(0);
    expect(store.listeners).toBe(1);
  });

  it('loses nothing that is written while the store is read', async () => {
    const { store, open } = streamsInHand();
    store.write(3);
    let release = () => {};
    store.held = new Promise((resolve) => {
      release = resolve;
    });
    const reader = open(following(0));
    await reader.take(1);
    const first = reader.take(5);
    store.write(2);
    release();
    expect(ids(await first)).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads no more of the store than it may send soon', async () => {
    const { store, open } = streamsInHand();
    store.write(60, 60_000);
    const most = vi.spyOn(store, 'eventsAfter');
    const reader = open(following(0));
    await reader.take(2);
    const [slice] = await Promise.all(most.mock.results.map(({ value }) => value));
    expect(slice.events.length).toBeLessThan(20);
    expect(ids(await reader.take(59))).toEqual(range(2, 60));
    expect(most.mock.calls.length).toBeLessThan(6);
  });

  it('reads once for all who resume from the same place, at once or one after the other', async () => {
    const { store, open } = streamsInHand();
    store.write(30);
    let release = () => {};
    store.held = new Promise((resolve) => {
      release = resolve;
    });
    const readers = Array.from({ length: 40 }, () => open(following(0)));
    for (const reader of readers) await reader.take(1);
    const first = readers.map((reader) => reader.take(30));
    release();
    for (const events of await Promise.all(first)) expect(ids(events)).toEqual(range(1, 30));
    const later = open(following(3));
    expect(ids((await later.take(28)).slice(1))).toEqual(range(4, 30));
    expect(store.reads).toBe(1);
  });

  it('sends an event that is larger than a piece may be', async () => {
    const { store, open } = streamsInHand();
    store.write(3, 300_000);
    const reader = open(following(0));
    await reader.take(1);
    expect(ids(await reader.take(3))).toEqual([1, 2, 3]);
  });
});

describe('a snapshot', () => {
  it('comes first where the id was never given out', async () => {
    const { store, open } = streamsInHand();
    store.write(5);
    const reader = open({ kind: 'snapshot', otherHistory: true });
    const [first, hint] = await reader.take(2);
    expect(first?.event).toBe('heartbeat');
    expect(hint).toEqual({
      event: 'snapshot',
      id: `${historyOf(2)}.5`,
      data: { revision: 2, history: historyOf(2), lastEvent: 5, otherHistory: true },
    });
    expect(snapshotHint.parse(hint?.data)).toEqual(hint?.data);
    store.write(1);
    expect(ids(await reader.take(1))).toEqual([6]);
  });

  it('comes first where what followed is no longer kept', async () => {
    const { store, open } = streamsInHand();
    store.write(9);
    store.forgetAllBut(3);
    const reader = open(following(5));
    expect(await reader.take(2)).toMatchObject([
      { event: 'heartbeat' },
      { event: 'snapshot', id: `${historyOf(2)}.9`, data: { otherHistory: false } },
    ]);
    const kept = open(following(6));
    expect(ids((await kept.take(4)).slice(1))).toEqual([7, 8, 9]);
  });

  it('comes to a client that has fallen behind what is kept', async () => {
    const { store, open } = streamsInHand();
    store.write(400);
    const reader = open(following(0));
    await reader.take(2);
    store.write(2_000);
    store.forgetAllBut(10);
    // What was read for it is sent to its end.
    expect(ids(await reader.take(399))).toEqual(range(2, 400));
    expect(await reader.take(1)).toMatchObject([{ event: 'snapshot', id: `${historyOf(3)}.2400` }]);
    store.write(1);
    expect(ids(await reader.take(1))).toEqual([2401]);
  });
});
