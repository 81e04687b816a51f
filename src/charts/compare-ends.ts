import type { AlignedPeriod } from '../domain/aligned-days';
import type { OffsetAxis } from './offset-axis';

/** Where a period begins or ends before the axis does. */
export interface PeriodEnd {
  readonly kind: 'begin' | 'end';
  readonly x: number;
  /** "A ends"; null where there is no room beside the mark. */
  readonly words: string | null;
}

const beside = 10;

/** The ends of a period that are not the ends of the axis; none where it is as long as the axis. */
export function periodEnds(
  { days }: AlignedPeriod,
  letter: string,
  axis: OffsetAxis,
  widthOf: (words: string) => number,
): PeriodEnd[] {
  const [first, last] = [days.at(0)?.offset, days.at(-1)?.offset];
  if (first === undefined || last === undefined) return [];
  const ends: PeriodEnd[] = [];
  if (first > axis.first) {
    const [x, words] = [axis.x(first), `${letter} begins`];
    ends.push({ kind: 'begin', x, words: widthOf(words) + beside <= x - axis.left ? words : null });
  }
  if (last < axis.last) {
    const [x, words] = [axis.x(last + 1), `${letter} ends`];
    ends.push({ kind: 'end', x, words: widthOf(words) + beside <= axis.right - x ? words : null });
  }
  return ends;
}
