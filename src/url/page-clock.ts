import type { Day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { ReplaySpeed } from '../domain/replay';

export interface PageClock {
  readonly range: DayRange;
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  /** Null is the latest day, which advances with the data. The address follows after a short delay. */
  readonly goTo: (day: Day | null) => void;
  readonly step: (days: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: ReplaySpeed) => void;
}
