/** The desk's smallest font size in CSS pixels, as large as the page's text is set now. */
export function smallestRem(): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return 0.75 * (Number.parseFloat(fontSize) || 16);
}
