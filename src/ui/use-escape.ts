import { useEffect, useEffectEvent } from 'react';

/** What is open, the last opened last. */
const opened: (() => void)[] = [];

function closeLast(event: KeyboardEvent): void {
  const close = opened.at(-1);
  if (event.key !== 'Escape' || event.isComposing || !close) return;
  // So that the browser and other listeners close nothing else.
  event.preventDefault();
  // A key that is held is one press.
  if (!event.repeat) close();
}

/** While `isOpen`, Escape calls `close`, unless something was opened later: one press closes one thing, the last. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return;
    const own = () => onEscape();
    opened.push(own);
    // Before all other listeners; adding the same one again does nothing.
    document.addEventListener('keydown', closeLast, true);
    return () => {
      opened.splice(opened.indexOf(own), 1);
    };
  }, [isOpen]);
}
