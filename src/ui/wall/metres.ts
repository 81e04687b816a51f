/** "2.4 m". Rounded down to a tenth, so that the text can be read from at least there. */
export function metres(value: number): string {
  return `${Math.floor(value * 10 + 1e-6) / 10} m`;
}
