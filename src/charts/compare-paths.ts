import type { AlignedDay } from '../domain/aligned-days';
import type { Bracket } from './bars';
import type { Scales } from './paths';

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * The mean as a line through the middles of the days, broken where there is none. A mean that stands
 * alone is a short level stroke.
 */
export function meanPath(days: readonly AlignedDay[], { x, y }: Scales): string {
  let path = '';
  const half = Math.min(6, (x(1) - x(0)) * 0.3);
  days.forEach(({ offset, mean }, position) => {
    if (mean === null) return;
    const goesOn = (days[position - 1]?.mean ?? null) !== null;
    const middle = x(offset + 0.5);
    if (goesOn) path += `L${round(middle)} ${round(y(mean))}`;
    else if ((days[position + 1]?.mean ?? null) !== null)
      path += `M${round(middle)} ${round(y(mean))}`;
    else path += `M${round(middle - half)} ${round(y(mean))}h${round(half * 2)}`;
  });
  return path;
}

/** The days of a period, first and last, both included. */
interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * The outline of a bracket: a foot over its days, an upright at either end, and a lid where an upper
 * bound is known. Where the period cuts it there is no upright: it goes on beyond.
 */
export function cutBracketPath(bracket: Bracket, period: Days, { x, y }: Scales): string {
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

/** What is inside of brackets, to be hatched. */
export function bracketFillPath(brackets: readonly Bracket[], { x, y }: Scales): string {
  return brackets
    .map(({ from, to, bottom, top }) => {
      const [left, right] = [round(x(from) + 0.5), round(x(to) - 0.5)];
      return `M${left} ${round(y(bottom) - 2)}V${round(y(top))}H${right}V${round(y(bottom) - 2)}Z`;
    })
    .join('');
}

/** Those of some places, from left to right, that leave `room` pixels between one and the next. */
export function spaced<Place extends { readonly x: number }>(
  places: readonly Place[],
  room: number,
): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    if (place.x - (kept.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= room) kept.push(place);
  }
  return kept;
}
