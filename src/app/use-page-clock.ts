import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Day } from '../domain/day';
import { type ReplaySpeed, replayStart, steppedDay } from '../domain/replay';
import { todayOf, type View } from '../domain/view';
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
  /** The view, put to the day the clock stands at. */
  readonly view: View;
  readonly clock: PageClock | null;
  /** Whether the day was moved since the page last stood at the latest by itself. */
  readonly steady: boolean;
}

/**
 * The page's clock. While a day is moved it lives here, so that every step is drawn at once and a hundred
 * steps are no hundred entries of the history; where it comes to rest it goes into the address.
 */
export function usePageClock(
  view: View,
  dataset: Dataset | undefined,
  change: ChangeView,
): ClockState {
  const [moved, setMoved] = useState<Moved | null>(null);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<ReplaySpeed>(1);
  const [steady, setSteady] = useState(false);
  const shown = useMemo(() => (moved ? { ...view, asOf: moved.asOf } : view), [view, moved]);
  const today = dataset ? todayOf(shown, dataset) : null;
  const { start, end } = dataset ? daysToStandAt(dataset) : noDays;
  const range = useMemo(() => (start && end ? { start, end } : null), [start, end]);

  // What is opened or gone back to while playing is looked at in peace.
  const [seen, setSeen] = useState({ asOf: view.asOf, open: view.open });
  if (seen.asOf !== view.asOf || seen.open !== view.open) {
    setSeen({ asOf: view.asOf, open: view.open });
    if (view.open !== null || seen.asOf !== view.asOf) setPlaying(false);
    if (seen.asOf !== view.asOf) setMoved(moved?.rested ? null : moved);
    if (seen.asOf !== view.asOf && !moved) setSteady(false);
  }

  const moveTo = useCallback(
    (day: Day | null) => {
      setMoved({ asOf: day !== null && range && day === range.end ? null : day, rested: false });
    },
    [range],
  );

  // A day that rests is written to the address; one that is played rests when it is paused.
  useEffect(() => {
    if (!moved || moved.rested || playing) return;
    const timer = setTimeout(() => {
      change({ asOf: moved.asOf });
      setMoved(view.asOf === moved.asOf ? null : { ...moved, rested: true });
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
      setSteady(day !== null);
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
  return { view: shown, clock, steady };
}
