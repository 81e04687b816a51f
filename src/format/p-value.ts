/** The levels that readers know: a p beside one of them has enough digits to show on which side it lies. */
const limits = [0.05, 0.01];

/**
 * A p value: "0.09", "1"; one digit that says something below 0.01 ("0.003"). One that would be rounded to
 * 0.05 or 0.01 and is another has three digits or more ("0.051", "0.0498"). What is not 1 is never rounded to it.
 */
export function pFigure(p: number): string {
  if (p === 1) return '1';
  if (p > 0.99) return 'above 0.99';
  const words =
    p >= 0.01 ? p.toFixed(2) : p.toLocaleString('en-US', { maximumSignificantDigits: 1 });
  if (!limits.includes(Number(words)) || limits.includes(p)) return words;
  for (let places = 3; places < 15; places += 1) {
    const exact = p.toFixed(places);
    if (!limits.includes(Number(exact))) return exact;
  }
  return words;
}
