import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface HoldHeightProps {
  readonly hold: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** With `hold` it stays at its maximum height, so that content below does not move. */
export function HoldHeight({ hold, className = '', children }: HoldHeightProps) {
  const element = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    // The height before this render. A ResizeObserver measures it after layout, so nothing forces
    // one.
    current.style.minHeight = hold ? `${height.current}px` : '';
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.borderBoxSize[0]?.blockSize ?? 0;
      height.current = hold ? Math.max(height.current, now) : now;
      if (hold) current.style.minHeight = `${height.current}px`;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [hold]);
  // Otherwise a flex column could shrink it to its minimum height, lower than its content.
  return (
    <div ref={element} className={`shrink-0 ${className}`}>
      {children}
    </div>
  );
}
