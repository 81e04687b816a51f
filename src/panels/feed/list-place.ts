/** Layout rounds: what is less than a pixel away from the top is there. */
const tolerance = 1;

/**
 * Whether what is put in at the top of the list moves nothing that is read: it has not been scrolled, and
 * its top is not above the window (where the list does not scroll by itself, the window does).
 */
export function isAtTop(list: HTMLElement | null): boolean {
  if (list === null) return true;
  return list.scrollTop < tolerance && list.getBoundingClientRect().top > -tolerance;
}

/** Scrolls to the beginning of the list: in itself, and in the window where it begins above that. */
export function toTop(list: HTMLElement): void {
  list.scrollTop = 0;
  if (list.getBoundingClientRect().top < 0) list.scrollIntoView({ block: 'start' });
  void showArrivals(list);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Lets what comes in at the top be seen: the browser would keep in place what stands below it, and so
 * scroll it out of the window while it grows.
 */
async function showArrivals(list: HTMLElement): Promise<void> {
  list.style.overflowAnchor = 'none';
  // It is put in by then.
  await frame();
  await frame();
  const growing = list.getAnimations?.({ subtree: true }) ?? [];
  await Promise.allSettled(growing.map(({ finished }) => finished));
  list.style.overflowAnchor = '';
}

/** The element that names who speaks, for one statement of the feed. */
export const speakerElement = (id: string): string => `said-${id}`;

/** Gives the focus to a statement; to the first one where that is too far down to be there yet. */
export function focusStatement(list: HTMLElement, id: string): void {
  const there = document.getElementById(speakerElement(id))?.closest('article');
  (there ?? list.querySelector('article'))?.focus();
}

/** Calls `then` whenever the element comes into sight, until the function returned is called. */
export function whenOnScreen(element: Element, then: () => void, margin = '0px'): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) then();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
