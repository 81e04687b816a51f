import type { Day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { ReplaySpeed } from '../domain/replay';

/** The day the page stands at, and how it is moved: by hand, or played. The desk and the wall share it. */
export interface PageClock {
  /** The days it is moved over: from the first that the dataset can speak of to its latest. */
  readonly range: DayRange;
  readonly playing: boolean;
  /** Days a second. */
  readonly speed: ReplaySpeed;
  /**
   * Puts the page to a day; null to the latest, where it moves on with the data. The page follows at
   * once, the address when the day has rested for a moment.
   */
  readonly goTo: (day: Day | null) => void;
  /** So many days on, or back where negative, within `range`; the last one is the latest. */
  readonly step: (days: number) => void;
  /** Plays from the day the page stands at, from the first one where that is the latest. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: ReplaySpeed) => void;
}
