import { type ReactNode, useEffect } from 'react';
import { clearHighlight, highlightHandlers, useHighlight } from './highlight';

interface HighlightableProps {
  readonly liftKey: string;
  readonly as?: 'span' | 'li';
  readonly className?: string;
  readonly children: ReactNode;
}

export function Highlightable({
  liftKey,
  as: Element = 'span',
  className = '',
  children,
}: HighlightableProps) {
  const state = useHighlight(liftKey);
  // An element that is removed gets no pointerleave, and would leave all others dimmed.
  useEffect(() => () => clearHighlight(liftKey), [liftKey]);
  return (
    <Element
      className={`lifts ${state === 'quiet' ? 'quiet' : ''} ${className}`}
      {...highlightHandlers(liftKey)}
    >
      {children}
    </Element>
  );
}
