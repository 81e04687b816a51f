import type { Dataset } from '../../src/domain/dataset';
import { dayKey, type ServerClock } from '../clock/server-clock';

export function datasetToday(dataset: Dataset, clock: ServerClock | null): Dataset {
  if (clock === null) return { ...dataset, live: false };
  return { ...dataset, asOf: clock.today(), live: clock.isLive };
}

export function todayKey(clock: ServerClock | null): string {
  return clock === null ? 'still' : dayKey(clock);
}
