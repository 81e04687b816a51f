import { type ReactNode, useEffect } from 'react';
import { liftHandlers, release, useLift } from './lift';

interface LiftsProps {
  readonly liftKey: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Highlights all elements with its key on hover and focus; dimmed while another key is highlighted. */
export function Lifts({ liftKey, className = '', children }: LiftsProps) {
  const state = useLift(liftKey);
  // An element that is removed gets no pointerleave, and would leave all others dimmed.
  useEffect(() => () => release(liftKey), [liftKey]);
  return (
    <span
      className={`lifts ${state === 'quiet' ? 'quiet' : ''} ${className}`}
      {...liftHandlers(liftKey)}
    >
      {children}
    </span>
  );
}
