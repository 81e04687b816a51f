/** Reloads the page. Every choice of the reader is in the address, so nothing is lost. */
export function reload(): void {
  window.location.reload();
}
