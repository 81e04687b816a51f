/** Empty if the reader set no limit for counts that have none. */
export function severalWords(several: number | null): string {
  return several === null ? '' : `Counts take “several” as at most ${several} (your choice).`;
}
