import { type ReactNode, useEffect } from 'react';
import { liftHandlers, release, useLift } from './lift';

interface LiftsProps {
  /** What is lifted together, wherever on the page it stands. */
  readonly liftKey: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something that lifts all that bears its key while it is pointed at, and is quieted by another's. */
export function Lifts({ liftKey, className = '', children }: LiftsProps) {
  const state = useLift(liftKey);
  // What is taken away while it is pointed at must not keep the rest quiet.
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
