import { type AlignedPeriod, alignedDayAt } from '../domain/aligned-days';
import type { PeriodName } from '../format/compare-days';
import type { OffsetReach } from './offset-axis';
import { keyStep } from './plot/key-step';

export interface ComparePlace {
  readonly offset: number | null;
  readonly row: PeriodName;
}

/**
 * Left and Right move by a day, Page Up and Down by a week, Home and End to the ends, Up to A, Down to B. Null for any
 * other key.
 */
export function movedPlace(
  key: string,
  { offset, row }: ComparePlace,
  { first, last }: OffsetReach,
): ComparePlace | null {
  if (key === 'ArrowUp') return { offset: offset ?? first, row: 'a' };
  if (key === 'ArrowDown') return { offset: offset ?? first, row: 'b' };
  if (key === 'Home') return { offset: first, row };
  if (key === 'End') return { offset: last, row };
  const step = keyStep(key);
  if (step === null) return null;
  if (offset === null) return { offset: step > 0 ? first : last, row };
  return { offset: Math.min(last, Math.max(first, offset + step)), row };
}

export function openedAt(
  periods: Readonly<Record<PeriodName, AlignedPeriod>>,
  { offset, row }: ComparePlace,
): PeriodName | null {
  if (offset === null) return null;
  const other = row === 'a' ? 'b' : 'a';
  return (
    ([row, other] as const).find((name) => alignedDayAt(periods[name], offset) !== null) ?? null
  );
}
