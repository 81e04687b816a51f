import { useEffect, useEffectEvent } from 'react';

/**
 * Listens to an event of an element that another component renders. It is heard there before React
 * hears it: what stops here reaches no handler of that component.
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
