export interface RatioScale {
  readonly ticks: readonly {
    readonly label: string;
    readonly more?: string;
    readonly isBesideOne: boolean;
    readonly at: number;
  }[];
  /** From 0 at the left end to 1 at the right end; less or more for a ratio beyond them. */
  readonly at: (ratio: number) => number;
}

const ends = { more: [-2, 4], fewer: [-4, 2] } as const;

function tickLabel(power: number): { readonly label: string; readonly more?: string } {
  if (power === 0) return { label: 'as many' };
  if (power === -1) return { label: 'half' };
  if (power < 0) return { label: `1/${2 ** -power}` };
  return power === 1 ? { label: '2', more: ' times' } : { label: `${2 ** power}` };
}

/** Logarithmic: from a quarter to 16 times, or from a sixteenth to 4 times if the ratio is below 1. */
export function ratioScale([low, high]: readonly [number, number]): RatioScale {
  const [first, last] = low * high < 1 ? ends.fewer : ends.more;
  const at = (ratio: number) => (Math.log2(ratio) - first) / (last - first);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    at,
    ticks: powers.map((power) => ({
      ...tickLabel(power),
      isBesideOne: Math.abs(power) === 1,
      at: at(2 ** power),
    })),
  };
}

export interface RatioBand {
  readonly from: number;
  readonly to: number;
  readonly isCut: { readonly left: boolean; readonly right: boolean };
}

const within = (at: number) => Math.min(1, Math.max(0, at));

/** From 0 to 1 along the scale. An end of the interval may be 0 or Infinity. */
export function ratioBand(
  { at }: Pick<RatioScale, 'at'>,
  [low, high]: readonly [number, number],
): RatioBand {
  const [from, to] = [at(low), at(high)];
  return { from: within(from), to: within(to), isCut: { left: from < 0, right: to > 1 } };
}
