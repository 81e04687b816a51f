/** The order of two texts by their characters, whatever the reader's language: for ids and days. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
