import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface HoldHeightProps {
  readonly hold: boolean;
  readonly children: ReactNode;
}

/** Keeps its maximum height while `hold` is set, so that content below does not move. */
export function HoldHeight({ hold, children }: HoldHeightProps) {
  const element = useRef<HTMLDivElement>(null);
  const maxHeight = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    if (!hold) current.style.minHeight = '';
    maxHeight.current = Math.max(hold ? maxHeight.current : 0, current.offsetHeight);
    if (hold) current.style.minHeight = `${maxHeight.current}px`;
  });
  // Otherwise a flex column could shrink it to its minimum height, lower than its content.
  return (
    <div ref={element} className="shrink-0">
      {children}
    </div>
  );
}
