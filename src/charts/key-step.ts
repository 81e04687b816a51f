/** How far a key moves what is stepped along the time axis; null where it moves nothing by steps. */
export function keyStep(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'PageDown':
      return -7;
    case 'PageUp':
      return 7;
    default:
      return null;
  }
}
