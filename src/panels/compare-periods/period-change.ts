import { addDays } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { Preset } from '../../domain/period-presets';
import type { View } from '../../domain/view';
import { daysBefore } from './compare-model';

export type PeriodChange = Partial<Pick<View, 'a' | 'b' | 'align' | 'aDate' | 'bDate'>>;

export const cleared: PeriodChange = { a: null, b: null, align: 'day', aDate: null, bDate: null };

export function presetChange(preset: Preset): PeriodChange {
  const { a, b } = preset;
  switch (preset.kind) {
    case 'recent':
    case 'months':
      return { ...cleared, a, b };
    case 'runUps':
      return {
        a,
        b,
        align: 'date',
        aDate: preset.aDate.keyDate.id,
        bDate: preset.bDate.keyDate.id,
      };
    case 'aroundDate': {
      const { id } = preset.date.keyDate;
      return { a, b, align: 'date', aDate: id, bDate: id };
    }
  }
}

export interface Suggestion {
  readonly words: string;
  readonly change: PeriodChange;
}

/**
 * The first suggestion always resolves the overlap; the others exist only if one period extends beyond the
 * other.
 */
export function overlapSuggestions(a: DayRange, b: DayRange): Suggestion[] {
  const ways: Suggestion[] = [
    { words: 'Compare A with as many days before it', change: { b: daysBefore(a) } },
  ];
  if (b.start < a.start) {
    const cut = { start: b.start, end: addDays(a.start, -1) };
    ways.push({ words: 'End B before A begins', change: { b: cut } });
  }
  if (b.end > a.end) {
    const cut = { start: addDays(a.end, 1), end: b.end };
    ways.push({ words: 'Begin B after A ends', change: { b: cut } });
  }
  return ways;
}
