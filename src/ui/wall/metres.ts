/** Rounded down to a tenth ("2.4 m"), so that the text can be read from at least that far. */
export function metres(value: number): string {
  return `${Math.floor(value * 10 + 1e-6) / 10} m`;
}
