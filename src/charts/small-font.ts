/** As CSS shorthand: 0.75rem at the current text size of the page. */
export function smallFont(): string {
  const { fontSize } = getComputedStyle(document.documentElement);
  return `${0.75 * (Number.parseFloat(fontSize) || 16)}px "Libre Franklin Variable"`;
}
