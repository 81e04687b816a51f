import { dayNumber } from '../../domain/day';
import type { Frequency } from '../../domain/frequency';
import type { FrequencyModel } from './frequency-model';

interface ThreatsOn {
  readonly dated: readonly string[];
  /** How many other threats may fall there, because they have no exact day. */
  readonly possible: number;
}

interface CountedThreats extends Pick<FrequencyModel, 'threats'> {
  readonly counts: Pick<Frequency, 'intervals'>;
}

export function threatsOn({ threats, counts }: CountedThreats, interval: number): ThreatsOn {
  const range = counts.intervals[interval];
  if (!range || !threats) return { dated: [], possible: 0 };
  const [first, last] = [dayNumber(range.start), dayNumber(range.end)];
  const touching = threats.filter(({ start, end }) => start <= last && end >= first);
  const dated = touching.filter(({ start, end }) => start >= first && end <= last);
  return { dated: dated.map(({ id }) => id), possible: touching.length - dated.length };
}
