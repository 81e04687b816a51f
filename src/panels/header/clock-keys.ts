import { type RefObject, useEffect } from 'react';
import type { PageClock } from '../../url/page-clock';

export type ClockKey = 'toggle' | 'back' | 'forward';

const steps: Readonly<Record<string, ClockKey>> = { ArrowLeft: 'back', ArrowRight: 'forward' };

/** Null if the key has its own meaning: in fields and lists, Space on a button, the arrows on the slider. */
export function clockKeyOf(event: KeyboardEvent, controls: Element | null): ClockKey | null {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return null;
  if (!(target instanceof Element) || document.querySelector('dialog[open]:not([data-beside])'))
    return null;
  const onPage = target === document.body || target === document.documentElement;
  if (!onPage && !controls?.contains(target)) return null;
  if (key === ' ') {
    return target.matches('button, select, input:not([type=range])') ? null : 'toggle';
  }
  return target.matches('select, input') ? null : (steps[key] ?? null);
}

/**
 * Space plays and pauses, the arrows move by a day. Pass `active` as false at the latest day, where
 * Space should scroll as on any page.
 */
export function useClockKeys(
  controls: RefObject<Element | null>,
  clock: PageClock,
  active: boolean,
): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const command = clockKeyOf(event, controls.current);
      if (command === null) return;
      event.preventDefault();
      if (command !== 'toggle') clock.step(command === 'forward' ? 1 : -1);
      else if (!event.repeat) (clock.playing ? clock.pause : clock.play)();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [controls, clock, active]);
}
