import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface HoldHeightProps {
  /** Whether to hold it; else it is as high as what it holds. */
  readonly hold: boolean;
  readonly children: ReactNode;
}

/**
 * Never gets lower while it holds, than it was before either: words that come and go do not move what
 * stands below them.
 */
export function HoldHeight({ hold, children }: HoldHeightProps) {
  const element = useRef<HTMLDivElement>(null);
  const highest = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    if (!hold) current.style.minHeight = '';
    highest.current = Math.max(hold ? highest.current : 0, current.offsetHeight);
    if (hold) current.style.minHeight = `${highest.current}px`;
  });
  // In a column that shrinks, a height held would be one to shrink to.
  return (
    <div ref={element} className="shrink-0">
      {children}
    </div>
  );
}
