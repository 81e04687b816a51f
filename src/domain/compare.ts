/**
 * Compares by UTF-16 code units, independent of locale. For ids and ISO days, not for text that a
 * reader sees.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
