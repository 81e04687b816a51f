import type { DayNumber } from '../domain/day';
import { keyStep } from './key-step';

/** The chosen days of a brush, both included. */
export interface BrushRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What is being dragged: an end, the whole window, or a new window from where the drag began. */
export type Grip = 'from' | 'to' | 'window' | 'new';

/**
 * The window after `grip` was dragged from day `start` to day `now`, held between `first` and `last`.
 * An end dragged past the other one turns into it; a moved window keeps its length.
 */
export function dragged(
  range: BrushRange,
  grip: Grip,
  start: DayNumber,
  now: DayNumber,
  first: DayNumber,
  last: DayNumber,
): BrushRange {
  const hold = (day: DayNumber) => Math.min(last, Math.max(first, day));
  const between = (a: DayNumber, b: DayNumber) => ({ from: Math.min(a, b), to: Math.max(a, b) });
  switch (grip) {
    case 'new':
      return between(hold(start), hold(now));
    case 'from':
      return between(hold(now), range.to);
    case 'to':
      return between(range.from, hold(now));
    case 'window': {
      const length = Math.min(range.to - range.from, last - first);
      const from = Math.min(last - length, Math.max(first, range.from + now - start));
      return { from, to: from + length };
    }
  }
}

/** The day that a key moves an end to, or null where the key does not move it. */
export function stepped(
  key: string,
  day: DayNumber,
  first: DayNumber,
  last: DayNumber,
): DayNumber | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = keyStep(key);
  return step === null ? null : Math.min(last, Math.max(first, day + step));
}
