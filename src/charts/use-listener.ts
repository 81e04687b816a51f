import { useEffect, useEffectEvent } from 'react';

/**
 * React listens at the root, so this runs first, and `stopPropagation` keeps the event from the
 * component that has the element.
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
