import { useEffect, useEffectEvent } from 'react';

/**
 * Listens on an element of another component. React listens at the root, so this runs first, and `stopPropagation`
 * keeps the event from that component.
 */
export function useListener<Type extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
) {
  const heard = useEffectEvent(listener);
  useEffect(() => {
    const listen = (event: HTMLElementEventMap[Type]) => heard(event);
    element.addEventListener(type, listen);
    return () => element.removeEventListener(type, listen);
  }, [element, type]);
}
