import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { useClosing } from './use-closing';

interface PopoverProps {
  readonly label: string;
  /** The accessible name, if it says more than `label`. */
  readonly name?: string;
  readonly look?: 'quiet' | 'figure';
  /** Rendered only while it is open. */
  readonly children: ReactNode;
}

export function Popover({ label, name, look = 'quiet', children }: PopoverProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // The browser opens it by itself, even before React runs. Without popovers the button does it.
    if (isSupported() && panel.current?.matches(':popover-open')) setOpen(true);
  }, []);
  const close = () => (isSupported() ? panel.current?.hidePopover() : setOpen(false));
  useClosing(isOpen, close, (target) => root.current?.contains(target) === true);
  const onClick = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    panel.current.style.top = `${box.bottom + 4}px`;
    panel.current.style.right = `${Math.max(8, document.documentElement.clientWidth - box.right)}px`;
    if (!isSupported()) setOpen(!isOpen);
  };
  return (
    <div ref={root} className="contents">
      <Button ref={button} look={look} popoverTarget={id} aria-label={name} onClick={onClick}>
        {label}
      </Button>
      {/* Empty while it is closed, so that browsers without popovers show nothing. */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
        className="fixed inset-auto z-40 m-0 w-80 max-w-[calc(100vw-1rem)] border border-ink bg-ground p-3 font-normal text-ink text-small empty:hidden"
      >
        {isOpen ? children : null}
      </div>
    </div>
  );
}

/** Supported since Chromium 114, Safari 17 and Firefox 125. */
const isSupported = () => 'popover' in HTMLElement.prototype;
