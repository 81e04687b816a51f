export function severalWords(several: number | null): string {
  return several === null ? '' : `Counts take “several” as at most ${several} (your choice).`;
}
