import { describe, expect, it } from 'vitest';
import { snapshotHint, written } from '../../src/api/contract';
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
    const reader = open({ kind: 'snapshot' });
    const [first, hint] = await reader.take(2);
    expect(first?.event).toBe('heartbeat');
    expect(hint).toEqual({ event: 'snapshot', id: '5', data: { revision: 2, lastEvent: 5 } });
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
      { event: 'snapshot', id: '9' },
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
    // The piece it was at is sent to its end.
    expect(ids(await reader.take(199))).toEqual(range(2, 200));
    expect(await reader.take(1)).toMatchObject([{ event: 'snapshot', id: '2400' }]);
    store.write(1);
    expect(ids(await reader.take(1))).toEqual([2401]);
  });
});
