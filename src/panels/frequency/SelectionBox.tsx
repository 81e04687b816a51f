import { type ReactNode, useId } from 'react';

interface SelectionBoxProps {
  readonly words: string | null;
  readonly middle: number;
  readonly width: number;
  /** Null while the reader is still selecting. */
  readonly children: ReactNode;
}

/** In rem, so that it scales with the text. */
const boxWidth = 20;

export function SelectionBox({ words, middle, width, children }: SelectionBoxProps) {
  const title = useId();
  // During selection the cursor already announces the days, so this box is hidden from screen readers.
  const semantics = children
    ? { role: 'group', 'aria-labelledby': title }
    : { 'aria-hidden': true };
  return (
    <div
      {...semantics}
      className={`no-print absolute top-7 z-20 border border-ink bg-ground px-3 py-2 text-small ${children ? '' : 'pointer-events-none'}`}
      style={{
        left: `clamp(0px, ${middle}px - ${boxWidth / 2}rem, ${width}px - ${boxWidth}rem)`,
        width: `min(${boxWidth}rem, ${width}px)`,
      }}
    >
      <p id={title} className="font-semibold">
        {words}
      </p>
      {children}
    </div>
  );
}
