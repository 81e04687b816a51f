/** In CSS pixels: 0.75rem at the current text size of the page. */
export function smallSize(): number {
  const { fontSize } = getComputedStyle(document.documentElement);
  return 0.75 * (Number.parseFloat(fontSize) || 16);
}

export const smallFont = () => `${smallSize()}px "Libre Franklin Variable"`;
