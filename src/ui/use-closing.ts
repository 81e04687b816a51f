import { useEffect, useEffectEvent } from 'react';
import { useEscape } from './use-escape';

/**
 * While `isOpen`, `close` is called by Escape and by a press on anything that `contains` rejects.
 */
export function useClosing(
  isOpen: boolean,
  close: () => void,
  contains: (target: Node) => boolean,
): void {
  useEscape(isOpen, close);
  const onPointer = useEffectEvent(({ target }: Event) => {
    if (!(target instanceof Node && contains(target))) close();
  });
  useEffect(() => {
    if (!isOpen) return;
    const pressed = (event: Event) => onPointer(event);
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [isOpen]);
}
