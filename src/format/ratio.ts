const digits = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat('en-US', options);
const whole = digits({ maximumFractionDigits: 0 });
const tenths = digits({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDigits = digits({ maximumSignificantDigits: 2 });

/**
 * About two digits: "12", "3.0", "0.31". Only exactly 1 is "1.0"; a value near 1 gets enough digits to show on which
 * side it is ("1.04", "0.996"). Must be finite.
 */
export function ratioNumber(value: number): string {
  const words = (value >= 9.95 ? whole : value >= 1 ? tenths : twoDigits).format(value);
  if (value === 1 || Number(words) !== 1) return words;
  for (let count = 2; count <= 15; count += 1) {
    const exact = digits({ maximumFractionDigits: count }).format(value);
    if (exact !== '1') return exact;
  }
  return words;
}

/** "1.3 to 1.4", "3.0"; "3.0 or more" for an infinite end, "at most 0.31" from zero. */
export function ratioRange([low, high]: readonly [number, number]): string {
  if (high === Number.POSITIVE_INFINITY) return `${ratioNumber(low)} or more`;
  const [first, last] = [ratioNumber(low), ratioNumber(high)];
  if (first === last) return first;
  return low === 0 ? `at most ${last}` : `${first} to ${last}`;
}

export function intervalRange([low, high]: readonly [number, number]): string {
  const end = high === Number.POSITIVE_INFINITY ? ' or more' : ` to ${ratioNumber(high)}`;
  return ratioNumber(low) + end;
}

/** "95%"; "99.85%" if adjusted for several comparisons. From 0 to 1, without 1. */
export function levelWords(level: number): string {
  const places = Math.max(0, Math.ceil(-Math.log10(1 - level)) - 1);
  return digits({ style: 'percent', maximumFractionDigits: places }).format(level);
}
