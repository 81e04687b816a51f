import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';

interface DrawerProps {
  readonly title: ReactNode;
  /** When it changes, the drawer scrolls to its top and focuses its title. */
  readonly contentKey: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog. Escape and a click on the backdrop call `onClose`. On unmount the focus returns
 * to where it was.
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

  // A link in the drawer replaces its content, so reading starts again at the top.
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
