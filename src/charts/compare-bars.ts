import type { AlignedPeriod } from '../domain/aligned-days';
import { type BarBlock, type Bars, openRise, placeBrackets } from './bars';

export function compareBars({ days, spanning }: AlignedPeriod): Bars {
  const solid: BarBlock[] = [];
  const possible: BarBlock[] = [];
  const open: BarBlock[] = [];
  const tops = days.map(({ offset, dated }) => {
    if (!dated) return 0;
    const { low, high } = dated;
    const top = high ?? low + openRise;
    const block = { from: offset, to: offset + 1 };
    if (low > 0) solid.push({ ...block, bottom: 0, top: low });
    if (high === null) open.push({ ...block, bottom: low, top });
    else if (high > low) possible.push({ ...block, bottom: low, top: high });
    return top;
  });
  const brackets = placeBrackets(
    spanning.map((records) => ({ records, from: records.from, to: records.to + 1 })),
    days[0]?.offset ?? 0,
    [...tops],
  );
  return {
    parts: [{ solid, possible, open }],
    brackets,
    tops,
    highest: [...tops, ...brackets.map(({ top }) => top)].reduce((a, b) => Math.max(a, b), 0),
  };
}

export function highestOf(period: AlignedPeriod, bars: Bars): number {
  return period.days.reduce((most, { mean }) => Math.max(most, mean ?? 0), bars.highest);
}
