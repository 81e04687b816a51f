/** Loads the page anew. Nothing is lost by it: every choice stands in the address. */
export function reload(): void {
  window.location.reload();
}
