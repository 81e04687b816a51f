import type { AlignedPeriod } from '../domain/aligned-days';
import type { OffsetAxis } from './offset-axis';

export interface PeriodEnd {
  readonly kind: 'begin' | 'end';
  readonly x: number;
  readonly words: string | null;
}

const padding = 10;

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
    ends.push({
      kind: 'begin',
      x,
      words: widthOf(words) + padding <= x - axis.left ? words : null,
    });
  }
  if (last < axis.last) {
    const [x, words] = [axis.x(last + 1), `${letter} ends`];
    ends.push({ kind: 'end', x, words: widthOf(words) + padding <= axis.right - x ? words : null });
  }
  return ends;
}
