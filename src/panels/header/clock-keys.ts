import { type RefObject, useEffect } from 'react';
import type { PageClock } from '../../url/page-clock';

/** What a key does to the clock. */
export type ClockKey = 'toggle' | 'back' | 'on';

const steps: Readonly<Record<string, ClockKey>> = { ArrowLeft: 'back', ArrowRight: 'on' };

/**
 * What a key pressed on the bare page or within `controls` does to the clock; null where it has a
 * meaning of its own there: in fields and lists, Space on a button, the arrows on the slider.
 */
export function clockKeyOf(event: KeyboardEvent, controls: Element | null): ClockKey | null {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return null;
  if (!(target instanceof Element) || document.querySelector('dialog[open]')) return null;
  const onPage = target === document.body || target === document.documentElement;
  if (!onPage && !controls?.contains(target)) return null;
  if (key === ' ') {
    return target.matches('button, select, input:not([type=range])') ? null : 'toggle';
  }
  return target.matches('select, input') ? null : (steps[key] ?? null);
}

/**
 * Space plays and pauses, the arrows step a day, while the page is put back or played. At the latest
 * day Space scrolls, as on any page.
 */
export function useClockKeys(
  controls: RefObject<Element | null>,
  clock: PageClock,
  active: boolean,
): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const what = clockKeyOf(event, controls.current);
      if (what === null) return;
      event.preventDefault();
      if (what !== 'toggle') clock.step(what === 'on' ? 1 : -1);
      else if (!event.repeat) (clock.playing ? clock.pause : clock.play)();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [controls, clock, active]);
}
