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

interface ExplainedProps {
  /** What is explained; the button's words. */
  readonly children: ReactNode;
  /**
   * Draws the explanation, asked for only while it is open. Phrasing content (spans, not divs or lists): it
   * may stand in a paragraph. `TermList` is made for it.
   */
  readonly explanation: () => ReactNode;
  /** What the explanation is called for those who hear it. */
  readonly title?: string;
  readonly className?: string;
}

/** Closed; open for as long as it is pointed at or has the focus; open until it is closed. */
type Shown = 'no' | 'passing' | 'kept';

/** Space kept free between the explanation and the edge of the window, in pixels. */
const edge = 8;

/** Puts the note under the button, or over it where it fits only there, and never beyond an edge. */
function place(button: HTMLElement, note: HTMLElement): void {
  const at = button.getBoundingClientRect();
  // As wide as the page: the window's width holds the bar too by which it is scrolled.
  const { offsetWidth, clientHeight } = document.documentElement;
  note.style.maxWidth = `${offsetWidth - 2 * edge}px`;
  const { width, height } = note.getBoundingClientRect();
  const isOver = at.bottom + height > clientHeight - edge && at.top - height >= edge;
  const left = Math.max(edge, Math.min(at.left, offsetWidth - width - edge));
  // Nothing lies between the two, so that the pointer can go over. It scrolls with the page.
  note.style.left = `${left + window.scrollX}px`;
  note.style.top = `${(isOver ? at.top - height : at.bottom) + window.scrollY}px`;
}

/**
 * Words with a dotted underline that show how they came about: while they are pointed at or have the focus,
 * and until they are pressed again, Escape is pressed or something else is, once they are pressed.
 */
export function Explained({
  children,
  explanation,
  title = 'Explanation',
  className = '',
}: ExplainedProps) {
  const [shown, setShown] = useState<Shown>('no');
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const isOpen = shown !== 'no';
  const pass = () => setShown((now) => (now === 'no' ? 'passing' : now));
  const holds = (target: unknown) =>
    target instanceof Node && whole.current?.contains(target) === true;

  useLayoutEffect(() => {
    if (!isOpen || !button.current || !note.current) return;
    // Where the browser knows no popover it stands over the page all the same.
    note.current.showPopover?.();
    place(button.current, note.current);
  }, [isOpen]);
  useClosing(isOpen, () => setShown('no'), holds);

  const passing = {
    // A finger that comes is about to press.
    onPointerEnter: ({ pointerType }: PointerEvent<HTMLElement>) => {
      if (pointerType !== 'touch') pass();
    },
    onPointerLeave: () => {
      if (shown === 'passing' && !holds(document.activeElement)) setShown('no');
    },
    onFocus: pass,
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!holds(relatedTarget)) setShown('no');
    },
  };
  return (
    <span ref={whole} {...passing}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-details={isOpen ? id : undefined}
        onClick={() => setShown((now) => (now === 'kept' ? 'no' : 'kept'))}
        className={`cursor-help text-left underline decoration-dotted underline-offset-[0.18em] hover:decoration-solid ${className}`}
      >
        {children}
      </button>
      {isOpen ? (
        // It takes the focus of a press, not of the keyboard, so that its words can be marked.
        <span
          ref={note}
          id={id}
          popover="manual"
          role="note"
          aria-label={title}
          tabIndex={-1}
          className="absolute inset-auto z-10 m-0 block w-[26rem] border border-ink bg-ground p-3 font-normal text-ink text-small"
        >
          {explanation()}
        </span>
      ) : null}
    </span>
  );
}

/** Closes on Escape, and when something outside is pressed. */
function useClosing(isOpen: boolean, close: () => void, holds: (target: unknown) => boolean): void {
  const latest = useRef({ close, holds });
  useEffect(() => {
    latest.current = { close, holds };
  });
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // It is meant for this alone, not for a drawer that is open too.
      event.stopPropagation();
      latest.current.close();
    };
    const onPointer = ({ target }: Event) => {
      if (!latest.current.holds(target)) latest.current.close();
    };
    const onResize = () => latest.current.close();
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPointer);
    window.addEventListener('resize', onResize);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('resize', onResize);
    };
  }, [isOpen]);
}
