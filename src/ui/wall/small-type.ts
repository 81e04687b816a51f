/** The desk's smallest font size (0.75rem) in CSS pixels, at the page's current text size. */
export function smallestRem(): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return 0.75 * (Number.parseFloat(fontSize) || 16);
}
