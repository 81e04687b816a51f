import type { AlignedDay, AlignedPeriod, AlignedRecords } from '../domain/aligned-days';
import { type Bars, type Block, type Bracket, openRise } from './bars';

/** Lays out the bars of a period by offset, as `layoutBars` does by day; a period is one part. */
export function compareBars({ days, spanning }: AlignedPeriod): Bars {
  const solid: Block[] = [];
  const possible: Block[] = [];
  const open: Block[] = [];
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
  const brackets = placeBrackets(days, spanning, tops);
  return {
    parts: [{ solid, possible, open }],
    brackets,
    tops,
    highest: brackets.reduce((most, { top }) => Math.max(most, top), tops.reduce(larger, 0)),
  };
}

const larger = (one: number, other: number) => Math.max(one, other);

/** Places each bracket above the bars and earlier brackets that share a day with it. */
function placeBrackets(
  days: readonly AlignedDay[],
  spanning: readonly AlignedRecords[],
  tops: readonly number[],
): Bracket[] {
  const first = days[0]?.offset ?? 0;
  const taken = [...tops];
  return spanning.map((records) => {
    const [from, to] = [records.from, records.to + 1];
    const bottom = taken.slice(from - first, to - first).reduce(larger, 0);
    const { low, high } = records.bound;
    const top = bottom + Math.max(1, high ?? low + openRise);
    taken.fill(top, from - first, to - first);
    return { records, from, to, bottom, top };
  });
}

/** The highest top of bars, brackets and mean, in attacks. */
export function highestOf(period: AlignedPeriod, bars: Bars): number {
  return period.days.reduce((most, { mean }) => Math.max(most, mean ?? 0), bars.highest);
}
