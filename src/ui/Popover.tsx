import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button';
import { useEscape } from './use-escape';

interface PopoverProps {
  readonly label: string;
  /** Drawn while it is open. */
  readonly children: ReactNode;
}

export function Popover({ label, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isSupported, setSupported] = useState(true);
  useEscape(isOpen, () => panel.current?.hidePopover());
  useEffect(() => {
    // A browser without popovers always shows the panel, and nothing can close it.
    if (!('popover' in HTMLElement.prototype)) setSupported(false);
    // Another one opens it by itself, also before React runs.
    else if (panel.current?.matches(':popover-open')) setOpen(true);
  }, []);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    panel.current.style.top = `${box.bottom + 4}px`;
    panel.current.style.right = `${Math.max(8, document.documentElement.clientWidth - box.right)}px`;
  };
  return (
    <>
      <Button ref={button} look="quiet" popoverTarget={id} onClick={place}>
        {label}
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
        className="inset-auto m-0 w-80 max-w-[calc(100vw-1rem)] border border-ink bg-ground p-3 text-ink text-small"
      >
        {isOpen || !isSupported ? children : null}
      </div>
    </>
  );
}
