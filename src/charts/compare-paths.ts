import type { AlignedDay } from '../domain/aligned-days';
import type { BarBracket } from './bars';
import { round, type Scales } from './paths';

/** Through the middles of the days, with gaps for null. A single day is a short level stroke. */
export function meanPath(days: readonly AlignedDay[], { x, y }: Scales): string {
  let path = '';
  const half = Math.min(6, (x(1) - x(0)) * 0.3);
  days.forEach(({ offset, mean }, position) => {
    if (mean === null) return;
    const continues = (days[position - 1]?.mean ?? null) !== null;
    const middle = x(offset + 0.5);
    if (continues) path += `L${round(middle)} ${round(y(mean))}`;
    else if ((days[position + 1]?.mean ?? null) !== null)
      path += `M${round(middle)} ${round(y(mean))}`;
    else path += `M${round(middle - half)} ${round(y(mean))}h${round(half * 2)}`;
  });
  return path;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

export function cutBracketPath(bracket: BarBracket, period: Days, { x, y }: Scales): string {
  const { range, bound } = bracket.records;
  const [left, right] = [round(x(bracket.from) + 0.5), round(x(bracket.to) - 0.5)];
  const [bottom, top] = [round(y(bracket.bottom) - 2), round(y(bracket.top))];
  return [
    `M${left} ${bottom}H${right}`,
    range.start < period.start ? '' : `M${left} ${bottom}V${top}`,
    range.end > period.end ? '' : `M${right} ${bottom}V${top}`,
    bound.high === null ? '' : `M${left} ${top}H${right}`,
  ].join('');
}

export function bracketFillPath(brackets: readonly BarBracket[], { x, y }: Scales): string {
  return brackets
    .map(({ from, to, bottom, top }) => {
      const [left, right] = [round(x(from) + 0.5), round(x(to) - 0.5)];
      return `M${left} ${round(y(bottom) - 2)}V${round(y(top))}H${right}V${round(y(bottom) - 2)}Z`;
    })
    .join('');
}

/** Drops places closer than `distance` to the one before. `places` must be in order. */
export function spaced<Place extends { readonly x: number }>(
  places: readonly Place[],
  distance: number,
): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (place.x - (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= distance) kept.push(place);
  }
  return kept;
}
