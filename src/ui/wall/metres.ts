/** "2.4 m": rounded down to a tenth, so that what is promised holds. A hair below a tenth is that tenth. */
export function metres(value: number): string {
  return `${Math.floor(value * 10 + 1e-6) / 10} m`;
}
