import { useEffect, useEffectEvent } from 'react';
import { useEscape } from './use-escape';

/** While `isOpen`, Escape and a press on what it does not contain call `close`. */
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
