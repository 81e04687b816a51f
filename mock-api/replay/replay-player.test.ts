import { describe, expect, it, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { zoneCalendar } from '../clock/zoned-day';
import type { Draft, Rejection, WriteResult } from '../store/store';
import { firstAttack } from '../testing/drafts';
import { anAttack } from '../testing/seed';
import { replayClock } from './replay-clock';
import { playReplay, type Schedule } from './replay-player';

const calendar = zoneCalendar('Asia/Baghdad');
const days = { first: day('2021-12-01'), last: day('2021-12-04') };

/** Time that stands still until it is moved; whatever is due on the way is run on its millisecond. */
function heldTime() {
  let now = 0;
  let due: { readonly at: number; readonly run: () => void }[] = [];
  const schedule: Schedule = (run, milliseconds) => {
    const entry = { at: now + milliseconds, run };
    due.push(entry);
    return () => {
      due = due.filter((other) => other !== entry);
    };
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    schedule,
    elapsed: () => now,
    waiting: () => due.length,
    async to(end: number) {
      await settle();
      for (;;) {
        const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = end;
    },
  };
}

const written: WriteResult = { kind: 'written', records: [] };

/** A replay of four days, one in a second, with releases at the given milliseconds of real time. */
function play(
  at: readonly number[],
  write: (drafts: readonly Draft[]) => Promise<WriteResult>,
  knownOn: readonly string[] = [],
) {
  const time = heldTime();
  const clock = replayClock(days, calendar, 1_000, time.elapsed);
  const start = clock.now().getTime();
  const releases = at.map((milliseconds, index) => ({
    at: new Date(start + milliseconds * 86_400),
    drafts: [firstAttack(anAttack(`a-${index}`, knownOn[index] ?? '2021-12-02'))],
  }));
  const log: [number, string][] = [];
  const store = {
    write: vi.fn((drafts: readonly Draft[]) => {
      log.push([time.elapsed(), drafts.map(({ body }) => body.id).join(' ')]);
      return write(drafts);
    }),
  };
  const [onEnd, onTrouble] = [vi.fn(), vi.fn()];
  const options = { releases, clock, store, schedule: time.schedule, onEnd, onTrouble };
  return { player: playReplay(options), time, clock, log, onEnd, onTrouble };
}

describe('playReplay', () => {
  it('writes each record at its instant, and says once when it has ended', async () => {
    const { time, clock, log, onEnd, onTrouble } = play(
      [100, 100, 1_500, 3_999],
      async () => written,
    );
    await time.to(99);
    expect(log).toEqual([]);
    await time.to(3_999);
    expect(log).toEqual([
      [100, 'a-0 a-1'],
      [1_500, 'a-2'],
      [3_999, 'a-3'],
    ]);
    expect([onEnd.mock.calls.length, clock.isLive]).toEqual([0, true]);
    await time.to(10_000);
    expect([onEnd.mock.calls.length, clock.isLive, time.waiting()]).toEqual([1, false, 0]);
    expect(onTrouble).not.toHaveBeenCalled();
  });

  it('never writes twice at once, nor out of order, where the store is slow', async () => {
    let running = 0;
    const finish: (() => void)[] = [];
    const { time, log, onEnd } = play([100, 200, 300, 400, 500], async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise<void>((resolve) => finish.push(resolve));
      running -= 1;
      return written;
    });
    await time.to(450);
    expect(log).toEqual([[100, 'a-0']]);
    finish.shift()?.();
    await time.to(600);
    expect(log).toEqual([
      [100, 'a-0'],
      [450, 'a-1 a-2 a-3'],
    ]);
    finish.shift()?.();
    await time.to(20_000);
    expect(log.at(-1)).toEqual([600, 'a-4']);
    expect(onEnd).not.toHaveBeenCalled();
    finish.shift()?.();
    await time.to(20_001);
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('keeps the clock on the day of what is not written yet, and live until the last is', async () => {
    const finish: (() => void)[] = [];
    const { time, clock, log, onEnd } = play([100, 1_500, 3_000], async () => {
      await new Promise<void>((resolve) => finish.push(resolve));
      return written;
    }, ['2021-12-01', '2021-12-02', '2021-12-04']);
    await time.to(10_000);
    expect([clock.today(), clock.isLive]).toEqual(['2021-12-01', true]);
    finish.shift()?.();
    await time.to(10_001);
    // They are due at the same moment, but of two days.
    expect([log.length, clock.today(), clock.isLive]).toEqual([2, '2021-12-02', true]);
    finish.shift()?.();
    await time.to(10_002);
    expect([log.length, clock.today(), clock.isLive]).toEqual([3, '2021-12-04', true]);
    expect(onEnd).not.toHaveBeenCalled();
    finish.shift()?.();
    await time.to(10_003);
    expect([onEnd.mock.calls.length, clock.isLive]).toEqual([1, false]);
  });

  it('catches up in writes of a size that a store can take', async () => {
    const { time, log } = play(
      Array.from({ length: 120 }, () => 10),
      async () => written,
    );
    await time.to(10);
    expect(log.map(([, ids]) => ids.split(' ').length)).toEqual([50, 50, 20]);
  });

  it('skips records that the store rejects, and says so', async () => {
    const refusal: Rejection = {
      index: 1,
      why: 'taken',
      faults: [{ path: 'id', message: 'a-1 is there already' }],
    };
    const { time, log, onTrouble, onEnd } = play([10, 10, 10], async (drafts) =>
      drafts.length === 3 ? { kind: 'refused', refusal } : written,
    );
    await time.to(5_000);
    expect(log).toEqual([
      [10, 'a-0 a-1 a-2'],
      [10, 'a-0 a-2'],
    ]);
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith(
      'The replay skips a-1: the store rejected it (taken). id: a-1 is there already',
    );
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('tries again where the store fails', async () => {
    let failures = 2;
    const { time, log, onTrouble, onEnd } = play([10, 20], async () => {
      if (failures-- > 0) throw new Error('the disk is full');
      return written;
    });
    await time.to(1_009);
    expect(log).toEqual([[10, 'a-0']]);
    await time.to(5_000);
    expect(log).toEqual([
      [10, 'a-0'],
      [1_010, 'a-0 a-1'],
      [2_010, 'a-0 a-1'],
    ]);
    expect(onTrouble).toHaveBeenCalledWith(
      'The replay is waiting for the store: Error: the disk is full',
    );
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('writes no more once it is closed, and waits for the write that runs', async () => {
    let finish = () => {};
    const { player, time, log, onEnd } = play([10, 20], async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return written;
    });
    await time.to(10);
    const closed = vi.fn();
    const closing = player.close().then(closed);
    await time.to(500);
    expect(closed).not.toHaveBeenCalled();
    finish();
    await closing;
    await time.to(10_000);
    expect([log, onEnd.mock.calls.length, time.waiting()]).toEqual([[[10, 'a-0']], 0, 0]);
  });

  it('can be closed before anything was due, and after the end', async () => {
    const early = play([10], async () => written);
    await early.player.close();
    await early.time.to(10_000);
    expect([early.log, early.time.waiting()]).toEqual([[], 0]);
    const late = play([], async () => written);
    await late.time.to(10_000);
    await late.player.close();
    expect(late.onEnd).toHaveBeenCalledOnce();
  });
});
