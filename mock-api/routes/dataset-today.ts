import type { Dataset } from '../../src/domain/dataset';
import { dayKey, type ServerClock } from '../clock/server-clock';

/**
 * The dataset as it is told: its day is that of the server's clock. Without a clock it stands still at
 * its own day.
 */
export function datasetToday(dataset: Dataset, clock: ServerClock | null): Dataset {
  if (clock === null) return { ...dataset, live: false };
  return { ...dataset, asOf: clock.today(), live: clock.isLive };
}

/** What `datasetToday` changes with, besides the dataset. */
export function todayKey(clock: ServerClock | null): string {
  return clock === null ? 'still' : dayKey(clock);
}
