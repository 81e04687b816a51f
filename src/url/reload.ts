/** Loses nothing, because every choice of the reader is in the address. */
export function reload(): void {
  window.location.reload();
}
