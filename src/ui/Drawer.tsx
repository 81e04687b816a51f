import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';

interface DrawerProps {
  readonly title: ReactNode;
  /** Changes with what is shown. */
  readonly contentKey: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog at the edge of the page. The browser's own modal keeps the focus in it, closes it on
 * Escape and gives the focus back to what opened it.
 */
export function Drawer({ title, contentKey, onClose, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingElement = useRef<HTMLHeadingElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  // What is opened from within the drawer takes its place in it, and is read from its top.
  const shown = useRef(contentKey);
  useEffect(() => {
    if (shown.current === contentKey) return;
    shown.current = contentKey;
    dialog.current?.scrollTo({ top: 0 });
    headingElement.current?.focus();
  }, [contentKey]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is on the backdrop.
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="drawer fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-xl overflow-y-auto overscroll-contain border-ink border-l bg-ground p-0 text-ink"
    >
      <div className="min-h-full px-5 pb-8">
        <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-line border-b bg-ground py-3">
          <h2
            ref={headingElement}
            id={heading}
            tabIndex={-1}
            className="font-bold text-lead leading-snug"
          >
            {title}
          </h2>
          <Button onClick={onClose} className="shrink-0">
            Close
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
