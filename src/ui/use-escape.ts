import { useEffect, useEffectEvent } from 'react';

const opened: (() => void)[] = [];

function closeLast(event: KeyboardEvent): void {
  const close = opened.at(-1);
  if (event.key !== 'Escape' || event.isComposing || !close) return;
  // Prevents the browser and other listeners from closing something else.
  event.preventDefault();
  // A key that is held down counts as one press.
  if (!event.repeat) close();
}

/**
 * While `isOpen`, Escape calls `close`, unless something was opened later: each press closes only
 * one thing.
 */
export function useEscape(isOpen: boolean, close: () => void): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return;
    const own = () => onEscape();
    opened.push(own);
    // Runs before all other listeners. Adding the same listener again does nothing.
    document.addEventListener('keydown', closeLast, true);
    return () => {
      opened.splice(opened.indexOf(own), 1);
    };
  }, [isOpen]);
}
