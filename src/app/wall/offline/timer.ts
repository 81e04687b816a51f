/** Calls `run` once after `ms` milliseconds, unless the function returned is called before. */
export function setTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
