/** The font of the charts' small text as a CSS shorthand, as large as the page's text is set now. */
export function smallFont(): string {
  const { fontSize } = getComputedStyle(document.documentElement);
  return `${0.75 * (Number.parseFloat(fontSize) || 16)}px "Libre Franklin Variable"`;
}
