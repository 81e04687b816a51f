/** Set on the page's window by `watch`. In milliseconds since the navigation began. */
export interface Watched {
  /** Time when the first frame with a bar was painted; null before. */
  firstMark: number | null;
  /** Sum of the time by which tasks of the main thread exceed 50 ms. */
  blocking: number;
  /** From the click to the paint of changed bars; null before. */
  clickToPaint: number | null;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/**
 * Runs in the page before its own scripts, even if it has none. `bars` is a selector.
 *
 * A bar is there when an element has a size. Whether one is there is asked in each animation frame, which is after the
 * scripts, and before the paint, of that frame; a message sent in the frame arrives after the paint. No frame is made
 * while styles load that hold back the paint, so a document that has the bars counts from its first paint.
 *
 * A click counts from the time of its event until the paint after the first change of, or in, an element that is a bar.
 */
export function watch(bars: string): void {
  const watched: Watched = { firstMark: null, blocking: 0, clickToPaint: null };
  window.watched = watched;
  const afterPaint = (run: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(null);
  };
  const look = () => {
    const isThere = [...document.querySelectorAll(bars)].some((bar) => {
      const { width, height } = bar.getBoundingClientRect();
      return width > 0 && height > 0;
    });
    if (!isThere) return void requestAnimationFrame(look);
    afterPaint(() => {
      watched.firstMark = performance.now();
    });
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });

  const isBar = (node: Node) =>
    node instanceof Element && (node.matches(bars) || node.querySelector(bars) !== null);
  let clickedAt: number | null = null;
  const changes = new MutationObserver((records) => {
    const from = clickedAt;
    const isChanged = records.some(
      ({ type, target, addedNodes }) =>
        (type === 'attributes' && target instanceof Element && target.matches(bars)) ||
        [...addedNodes].some(isBar),
    );
    if (from === null || !isChanged) return;
    clickedAt = null;
    requestAnimationFrame(() =>
      afterPaint(() => {
        watched.clickToPaint = performance.now() - from;
      }),
    );
  });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      clickedAt = timeStamp;
      watched.clickToPaint = null;
    },
    true,
  );
  changes.observe(document, { subtree: true, childList: true, attributes: true });
}
