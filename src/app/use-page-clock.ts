import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Day } from '../domain/day';
import { type ReplaySpeed, replayStart, steppedDay } from '../domain/replay';
import type { View } from '../domain/view';
import type { PageClock } from '../url/page-clock';
import type { ChangeView } from '../url/use-view';
import { selectableDays } from '../url/view-state';

const writeDelayMs = 400;

interface Moved {
  readonly asOf: Day | null;
  readonly isWriting: boolean;
}

const noDays = { start: null, end: null };

interface ClockState {
  readonly asOf: Day | null;
  readonly clock: PageClock | null;
  /**
   * From the first step until the reader goes to the latest day, the replay ends or the address changes.
   */
  readonly isScrubbing: boolean;
  /** Also writes a day that the address does not have yet, as one history entry. */
  readonly change: ChangeView;
}

/**
 * While the day is scrubbed it is local state, so that each step renders at once and makes no
 * history entry; 400 ms after the last step it is written to the address. `view` is the resolved
 * view of the address.
 */
export function usePageClock(
  view: Pick<View, 'asOf' | 'open'>,
  dataset: Dataset | undefined,
  changeAddress: ChangeView,
): ClockState {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<ReplaySpeed>(1);
  const [isScrubbing, setScrubbing] = useState(false);
  const asOf = moved ? moved.asOf : view.asOf;
  const latest = dataset?.asOf ?? null;
  const today = asOf ?? latest;
  const { start, end } = dataset ? selectableDays(dataset) : noDays;
  const firstListed = dataset?.coverage.attacks.find(({ basis }) => basis === 'listed')?.start;
  const range = useMemo(() => (start && end ? { start, end } : null), [start, end]);

  // The address changed: through this hook, or because the reader went back or opened something.
  const [seen, setSeen] = useState(view);
  if (seen.asOf !== view.asOf || seen.open !== view.open) {
    setSeen(view);
    const isOurs = moved?.isWriting === true && moved.asOf === view.asOf;
    if (seen.asOf !== view.asOf) {
      setMoved(null);
      if (!isOurs) {
        setPlaying(false);
        setScrubbing(false);
      }
    }
    // Pause, so that what was opened does not change while it is read.
    if (view.open !== null) setPlaying(false);
  }

  const moveTo = useCallback(
    (day: Day | null) => {
      setMoved({ asOf: day === latest ? null : day, isWriting: false });
    },
    [latest],
  );

  const change = useCallback<ChangeView>(
    (patch, options) => {
      const goesElsewhere = typeof patch !== 'function' && 'asOf' in patch;
      if (!moved || moved.isWriting || goesElsewhere) return changeAddress(patch, options);
      const { asOf } = moved;
      changeAddress(
        typeof patch === 'function' ? (before) => ({ asOf, ...patch(before) }) : { ...patch, asOf },
        options,
      );
      setMoved(moved.asOf === view.asOf ? null : { ...moved, isWriting: true });
    },
    [changeAddress, moved, view.asOf],
  );

  useEffect(() => {
    if (!moved || moved.isWriting || playing) return;
    const timer = setTimeout(() => {
      // Back on the address's own day, so there is no history entry.
      if (moved.asOf === view.asOf) setMoved(null);
      else change({});
    }, writeDelayMs);
    return () => clearTimeout(timer);
  }, [moved, playing, change, view.asOf]);

  useEffect(() => {
    if (!playing || today === null || range === null) return;
    if (today >= range.end) {
      setPlaying(false);
      setScrubbing(false);
      return;
    }
    const timer = setTimeout(() => moveTo(steppedDay(today, 1, range)), 1000 / speed);
    return () => clearTimeout(timer);
  }, [playing, today, range, speed, moveTo]);

  const clock = useMemo<PageClock | null>(() => {
    if (range === null || today === null) return null;
    const byHand = (day: Day | null) => {
      setPlaying(false);
      setScrubbing(day !== null && day !== range.end);
      moveTo(day);
    };
    return {
      range,
      playing,
      speed,
      goTo: byHand,
      step: (days) => byHand(steppedDay(today, days, range)),
      play: () => {
        setScrubbing(true);
        moveTo(replayStart(today, { start: firstListed ?? range.start, end: range.end }));
        setPlaying(true);
      },
      pause: () => setPlaying(false),
      setSpeed,
    };
  }, [range, firstListed, today, playing, speed, moveTo]);
  return { asOf, clock, isScrubbing, change };
}
