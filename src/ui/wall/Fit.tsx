import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useInBrowser } from '../use-in-browser';
import { fitSteps } from './fit-steps';

export interface FitSlot<Name extends string> {
  readonly name: Name;
  /** Longest first; at least one. */
  readonly forms: readonly ReactNode[];
}

interface FitProps<Name extends string> {
  /** In order of rank. A new array is fitted anew, so it should be memoised. */
  readonly slots: readonly FitSlot<Name>[];
  /** So many of the first slots are never dropped. */
  readonly always: number;
  /** Sets the size: what does not fit in it overflows. */
  readonly className: string;
  /** Lays out the forms that were chosen; `shown` is null for a slot that is dropped. */
  readonly children: (shown: (name: Name) => ReactNode) => ReactNode;
}

/** The step before the first slot is dropped. */
const shortestOf = (slots: readonly FitSlot<string>[]) =>
  slots.reduce((sum, { forms }) => sum + forms.length - 1, 0);

/** A pixel more is how browsers round heights that are no whole pixels. */
const overflows = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement) =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

/**
 * Shows as much as fits: the longest forms of all slots that do not overflow, found before the browser paints. A form
 * is shown whole or not at all, so no word is cut. If not even the shortest fits, that is shown. The server, which cannot
 * look, shows the shortest form of every slot.
 */
export function Fit<Name extends string>({ slots, always, className, children }: FitProps<Name>) {
  const ref = useRef<HTMLDivElement>(null);
  const steps = useMemo(
    () =>
      fitSteps(
        slots.map(({ forms }) => forms.length),
        always,
      ),
    [slots, always],
  );
  const [found, setFound] = useState({ slots, step: 0 });
  const isInBrowser = useInBrowser();
  const last = steps.length - 1;
  const step = !isInBrowser ? shortestOf(slots) : found.slots === slots ? found.step : 0;
  useLayoutEffect(() => {
    if (ref.current && step < last && overflows(ref.current)) {
      setFound({ slots, step: step + 1 });
    }
  });
  useEffect(() => {
    if (!ref.current) return;
    let isSeen = false;
    const observer = new ResizeObserver(() => {
      // The first call only says which size it has, for which it was just fitted.
      if (isSeen) setFound({ slots, step: 0 });
      isSeen = true;
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [slots]);
  const choice = steps[step] ?? [];
  return (
    <div ref={ref} className={className}>
      {children((name) => {
        const slot = slots.findIndex((one) => one.name === name);
        const form = choice[slot];
        return typeof form === 'number' ? slots[slot]?.forms[form] : null;
      })}
    </div>
  );
}
