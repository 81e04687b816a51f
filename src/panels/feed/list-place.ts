const tolerance = 1;

/**
 * True if new statements at the top would move nothing that is being read: the list is not
 * scrolled, and its top is not above the window (on narrow windows the window scrolls, not the
 * list).
 */
export function isAtTop(list: HTMLElement | null): boolean {
  if (list === null) return true;
  return list.scrollTop < tolerance && list.getBoundingClientRect().top > -tolerance;
}

function toTop(list: HTMLElement): void {
  list.scrollTop = 0;
  if (list.getBoundingClientRect().top < 0) list.scrollIntoView({ block: 'start' });
  void showArrivals(list);
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Turns scroll anchoring off until new statements have slid in. With it the browser would keep the older
 * statements in place and scroll the new ones out of sight.
 */
async function showArrivals(list: HTMLElement): Promise<void> {
  list.style.overflowAnchor = 'none';
  // React has rendered the new statements by then.
  await frame();
  await frame();
  const growing = list.getAnimations?.({ subtree: true }) ?? [];
  await Promise.allSettled(growing.map(({ finished }) => finished));
  list.style.overflowAnchor = '';
}

export const speakerElement = (id: string): string => `said-${id}`;

/** Goes to the first statement if this one is not rendered. */
export function goToStatement(list: HTMLElement, id: string): void {
  const first = list.querySelector('article');
  const there = document.getElementById(speakerElement(id))?.closest('article') ?? null;
  if (there === null || there === first) toTop(list);
  else there.scrollIntoView({ block: 'center' });
  (there ?? first)?.focus();
}

/** Returns a function that stops it. */
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
