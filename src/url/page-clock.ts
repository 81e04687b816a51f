import type { Day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { ReplaySpeed } from '../domain/replay';

export interface PageClock {
  /** The days to choose from: the first of the default period to the dataset's latest. */
  readonly range: DayRange;
  readonly playing: boolean;
  /** Days per second. */
  readonly speed: ReplaySpeed;
  /** Shows a day; null is the latest, which advances with the data. The address follows after a short delay. */
  readonly goTo: (day: Day | null) => void;
  /** Moves by `days`, back if negative, clamped to `range`. */
  readonly step: (days: number) => void;
  /** Plays from the current day, or from the first if that is the latest. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: ReplaySpeed) => void;
}
