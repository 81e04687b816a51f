import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useClosing } from './use-closing';

interface ExplainedProps {
  readonly children: ReactNode;
  /** Called only while open. Spans, not divs or lists, because it may be inside a paragraph: see `TermList`. */
  readonly explanation: () => ReactNode;
  readonly title?: string;
  /** A comma or full stop after the button, on the same line. */
  readonly stop?: string | undefined;
  readonly className?: string;
}

type Visibility = 'closed' | 'hover' | 'pinned';

const edge = 8;

function place(button: HTMLElement, note: HTMLElement): void {
  const at = button.getBoundingClientRect();
  // Not innerWidth, which includes the scrollbar.
  const { offsetWidth, clientHeight } = document.documentElement;
  note.style.maxWidth = `${offsetWidth - 2 * edge}px`;
  const { width, height } = note.getBoundingClientRect();
  const isOver = at.bottom + height > clientHeight - edge && at.top - height >= edge;
  const left = Math.max(edge, Math.min(at.left, offsetWidth - width - edge));
  note.style.left = '0';
  note.style.top = '0';
  // The origin of the page, or of the parent in a browser without popovers.
  const origin = note.getBoundingClientRect();
  // No gap, so that the pointer can move from the button to the note. Not fixed, so that it scrolls along.
  note.style.left = `${left - origin.left}px`;
  note.style.top = `${(isOver ? at.top - height : at.bottom) - origin.top}px`;
}

/**
 * Opens on hover and focus. A click keeps it open; a second click, Escape or a click outside closes
 * it.
 */
export function Explained({
  children,
  explanation,
  title = 'Explanation',
  stop,
  className = '',
}: ExplainedProps) {
  const [shown, setShown] = useState<Visibility>('closed');
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const isOpen = shown !== 'closed';
  const openOnHover = () => setShown((now) => (now === 'closed' ? 'hover' : now));
  const contains = (target: Node) => root.current?.contains(target) === true;

  useLayoutEffect(() => {
    if (!isOpen || !button.current || !note.current) return;
    // Without popovers it is still above the page, because it is positioned and has a z-index.
    note.current.showPopover?.();
    place(button.current, note.current);
  }, [isOpen]);
  useClosing(isOpen, () => setShown('closed'), contains);
  useEffect(() => {
    if (!isOpen) return;
    const onResize = () => setShown('closed');
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, [isOpen]);

  const hoverHandlers = {
    // A finger does not hover: it is about to press or scroll.
    onPointerEnter: ({ pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType !== 'touch') openOnHover();
    },
    onPointerLeave: () => {
      const { activeElement } = document;
      if (shown === 'hover' && !(activeElement && contains(activeElement))) setShown('closed');
    },
    onFocus: openOnHover,
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!(relatedTarget instanceof Node && contains(relatedTarget))) setShown('closed');
    },
  };
  return (
    <span ref={root} className="whitespace-nowrap" {...hoverHandlers}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-details={isOpen ? id : undefined}
        onClick={() => setShown((now) => (now === 'pinned' ? 'closed' : 'pinned'))}
        className={`cursor-help whitespace-normal text-left underline decoration-dotted underline-offset-[0.18em] hover:decoration-solid ${className}`}
      >
        {children}
      </button>
      {stop}
      {isOpen ? (
        // Focusable by click but not by Tab, so that its text can be selected without closing it.
        <span
          ref={note}
          id={id}
          popover="manual"
          role="note"
          aria-label={title}
          tabIndex={-1}
          className="absolute inset-auto z-10 m-0 block w-[26rem] whitespace-normal border border-ink bg-ground p-3 font-normal text-ink text-small"
        >
          {explanation()}
        </span>
      ) : null}
    </span>
  );
}
