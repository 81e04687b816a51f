/** In CSS pixels: the desk's smallest font size (0.75rem) at the page's current text size. */
export function smallestRem(): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return 0.75 * (Number.parseFloat(fontSize) || 16);
}
