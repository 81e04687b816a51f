import type { AttackColumns } from '../../src/domain/columns';
import type { CoverageSpan } from '../../src/domain/coverage';
import type { Dataset } from '../../src/domain/dataset';
import { type Day, earlier } from '../../src/domain/day';
import type { DayRange } from '../../src/domain/day-range';
import { attackCoverage, statementCoverage } from '../../src/domain/still-coming-in';
import { dayKey, type ServerClock } from '../clock/server-clock';
import type { StillComingIn } from '../endpoints/dataset-answer';

export function datasetToday(dataset: Dataset, clock: ServerClock | null): Dataset {
  if (clock === null) return { ...dataset, live: false };
  return { ...dataset, asOf: clock.today(), live: clock.isLive };
}

export function todayKey(clock: ServerClock | null): string {
  return clock === null ? 'still' : dayKey(clock);
}

export function stillComingIn(
  dataset: Dataset,
  attacks: AttackColumns,
  asOf: Day | null,
): StillComingIn {
  const today = asOf ?? dataset.asOf;
  return {
    asOf: today,
    attacks: daysComingIn(attackCoverage(dataset, attacks, today), today),
    statements: daysComingIn(statementCoverage(dataset, today), today),
  };
}

function daysComingIn(spans: readonly CoverageSpan[], today: Day): DayRange[] {
  return spans
    .filter(({ start, stillComingIn }) => stillComingIn && start <= today)
    .map(({ start, end }) => ({ start, end: earlier(end, today) }));
}
