import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Day } from '../domain/day';
import { type ReplaySpeed, replayStart, steppedDay } from '../domain/replay';
import type { View } from '../domain/view';
import type { PageClock } from '../url/page-clock';
import type { ChangeView } from '../url/use-view';
import { daysToStandAt } from '../url/view-state';

/** How long a day must rest before it is written to the address, in milliseconds. */
const restInMilliseconds = 400;

/** A day chosen by hand or by playing that the address does not have yet; null is the latest. */
interface Moved {
  readonly asOf: Day | null;
  /** It is on its way into the address. */
  readonly rested: boolean;
}

const noDays = { start: null, end: null };

interface ClockState {
  /** The day the page is put to; null for the latest. */
  readonly asOf: Day | null;
  /** Null until the dataset is known. */
  readonly clock: PageClock | null;
  /** Whether the day was moved since the page last stood at the latest by itself. */
  readonly steady: boolean;
  /** Changes the view, and writes a day that is being moved to the address with it, as one step. */
  readonly change: ChangeView;
}

/**
 * The page's clock. While a day is moved it lives here, so that every step is drawn at once and a hundred
 * steps are no hundred entries of the history; where it comes to rest it goes into the address. `view`
 * is the one of the address, as it holds for the dataset.
 */
export function usePageClock(
  view: Pick<View, 'asOf' | 'open'>,
  dataset: Dataset | undefined,
  changeAddress: ChangeView,
): ClockState {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<ReplaySpeed>(1);
  const [steady, setSteady] = useState(false);
  const asOf = moved ? moved.asOf : view.asOf;
  const latest = dataset?.asOf ?? null;
  const today = asOf ?? latest;
  const { start, end } = dataset ? daysToStandAt(dataset) : noDays;
  const range = useMemo(() => (start && end ? { start, end } : null), [start, end]);

  // The address has a day of its own now: the one that rested, or one the reader went back to.
  const [seen, setSeen] = useState(view);
  if (seen.asOf !== view.asOf || seen.open !== view.open) {
    setSeen(view);
    const isOurs = moved?.rested === true && moved.asOf === view.asOf;
    if (seen.asOf !== view.asOf) {
      setMoved(null);
      if (!isOurs) {
        setPlaying(false);
        setSteady(false);
      }
    }
    // What is opened is looked at in peace.
    if (view.open !== null) setPlaying(false);
  }

  const moveTo = useCallback(
    (day: Day | null) => {
      setMoved({ asOf: day === latest ? null : day, rested: false });
    },
    [latest],
  );

  const change = useCallback<ChangeView>(
    (patch, options) => {
      if (!moved || moved.rested || 'asOf' in patch) return changeAddress(patch, options);
      changeAddress({ ...patch, asOf: moved.asOf }, options);
      setMoved(moved.asOf === view.asOf ? null : { ...moved, rested: true });
    },
    [changeAddress, moved, view.asOf],
  );

  // A day that rests is written to the address; one that is played rests when it is paused.
  useEffect(() => {
    if (!moved || moved.rested || playing) return;
    const timer = setTimeout(() => {
      // Back on the day of the address: that is no step of the history.
      if (moved.asOf === view.asOf) setMoved(null);
      else change({});
    }, restInMilliseconds);
    return () => clearTimeout(timer);
  }, [moved, playing, change, view.asOf]);

  useEffect(() => {
    if (!playing || today === null || range === null) return;
    if (today >= range.end) {
      setPlaying(false);
      setSteady(false);
      return;
    }
    const timer = setTimeout(() => moveTo(steppedDay(today, 1, range)), 1000 / speed);
    return () => clearTimeout(timer);
  }, [playing, today, range, speed, moveTo]);

  const clock = useMemo<PageClock | null>(() => {
    if (range === null || today === null) return null;
    const byHand = (day: Day | null) => {
      setPlaying(false);
      setSteady(day !== null && day !== range.end);
      moveTo(day);
    };
    return {
      range,
      playing,
      speed,
      goTo: byHand,
      step: (days) => byHand(steppedDay(today, days, range)),
      play: () => {
        setSteady(true);
        moveTo(replayStart(today, range));
        setPlaying(true);
      },
      pause: () => setPlaying(false),
      setSpeed,
    };
  }, [range, today, playing, speed, moveTo]);
  return { asOf, clock, steady, change };
}
