import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button';
import { useEscape } from './use-escape';

interface DrawerFrameProps {
  readonly title: ReactNode;
  readonly controls?: ReactNode;
  /** When it changes, the drawer scrolls to its top and focuses its title, unless the controls have the focus. */
  readonly contentKey: string;
  /** True fills the container and leaves the page usable; otherwise the drawer is modal. */
  readonly beside?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const classes = {
  beside:
    'sticky inset-x-0 top-0 w-full max-w-none overflow-y-auto border-ink border-l print:static print:h-auto',
  modal:
    'fixed inset-y-0 right-0 left-auto w-full max-w-xl overflow-y-auto overscroll-contain border-ink border-l',
};

/**
 * Escape calls `onClose`, and so does a click on the backdrop of a modal drawer. On unmount the
 * focus returns to where it was, unless the reader has moved it elsewhere on the page.
 */
export function Drawer(props: DrawerFrameProps) {
  const { title, controls, contentKey, beside = false, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const header = useRef<HTMLDivElement>(null);
  const headingElement = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  const opener = useRef<Element>(null);
  useEscape(true, onClose);

  useEffect(() => {
    opener.current = document.activeElement;
    return () => {
      const { current } = opener;
      const isLost = document.activeElement === document.body;
      // Does not scroll, because the page beside the drawer may have been scrolled meanwhile.
      if (isLost && current instanceof HTMLElement) current.focus({ preventScroll: beside });
    };
  }, [beside]);

  useEffect(() => {
    const element = dialog.current;
    if (beside) element?.show();
    else element?.showModal();
    // Firefox would focus the first button.
    headingElement.current?.focus();
    return () => element?.close();
  }, [beside]);

  const shown = useRef(contentKey);
  useEffect(() => {
    if (shown.current === contentKey) return;
    shown.current = contentKey;
    dialog.current?.scrollTo({ top: 0 });
    const focused = document.activeElement;
    if (header.current?.contains(focused)) return;
    if (focused !== document.body && !dialog.current?.contains(focused)) opener.current = focused;
    headingElement.current?.focus();
  }, [contentKey]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the click is on the backdrop.
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      data-beside={beside || undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (!beside && event.target === event.currentTarget) onClose();
      }}
      className={`drawer m-0 h-dvh max-h-none bg-ground p-0 text-ink ${beside ? classes.beside : classes.modal}`}
    >
      <div className={`min-h-full pb-8 ${beside ? 'px-4' : 'px-5'}`}>
        <div
          ref={header}
          className="sticky top-0 z-10 border-line border-b bg-ground py-3 print:static"
        >
          <div className="flex items-start justify-between gap-4">
            <h2
              ref={headingElement}
              id={heading}
              tabIndex={-1}
              className="font-bold text-lead leading-snug"
            >
              {title}
            </h2>
            <Button onClick={onClose} className="no-print shrink-0">
              Close
            </Button>
          </div>
          {controls}
        </div>
        {children}
      </div>
    </dialog>
  );
}
