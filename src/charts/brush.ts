import type { DayNumber } from '../domain/day';
import { keyStep } from './plot/key-step';

export interface BrushRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export type Grip = 'from' | 'to' | 'window' | 'new';

/**
 * Stays within `first` and `last`. An end dragged past the other swaps with it; a moved window
 * keeps its length.
 */
export function dragged(
  range: BrushRange,
  grip: Grip,
  start: DayNumber,
  now: DayNumber,
  first: DayNumber,
  last: DayNumber,
): BrushRange {
  const limit = (day: DayNumber) => Math.min(last, Math.max(first, day));
  const between = (a: DayNumber, b: DayNumber) => ({ from: Math.min(a, b), to: Math.max(a, b) });
  switch (grip) {
    case 'new':
      return between(limit(start), limit(now));
    case 'from':
      return between(limit(now), range.to);
    case 'to':
      return between(range.from, limit(now));
    case 'window': {
      const length = Math.min(range.to - range.from, last - first);
      const from = Math.min(last - length, Math.max(first, range.from + now - start));
      return { from, to: from + length };
    }
  }
}

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
