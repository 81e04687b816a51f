/** Fills the screen with the page, or gives it back. A browser that will not leaves the page as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused, or a browser that has no such thing.
  }
}
