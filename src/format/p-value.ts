const limits = [0.05, 0.01];

/**
 * "0.09"; below 0.01 with one digit ("0.003"). A value that would round to 0.05 or 0.01 gets more digits ("0.051",
 * "0.0498"). Only 1 itself is "1".
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
