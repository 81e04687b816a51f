import { type ReactNode, useId } from 'react';

interface SelectionBoxProps {
  /** "December 14–20 selected, 7 days" */
  readonly words: string | null;
  /** The middle of the selected days, and the width of the chart to stay in, in pixels. */
  readonly middle: number;
  readonly width: number;
  /** What can be done with them; null while they are still being selected. */
  readonly children: ReactNode;
}

/** Its width in rem, so that it grows with the text. */
const wide = 20;

/** Says which days are selected, over their middle and inside the chart. */
export function SelectionBox({ words, middle, width, children }: SelectionBoxProps) {
  const title = useId();
  // While days are being selected the cursor says which: here they would be said twice.
  const semantics = children
    ? { role: 'group', 'aria-labelledby': title }
    : { 'aria-hidden': true };
  return (
    <div
      {...semantics}
      className={`no-print absolute top-7 z-20 border border-ink bg-ground px-3 py-2 text-small ${children ? '' : 'pointer-events-none'}`}
      style={{
        left: `clamp(0px, ${middle}px - ${wide / 2}rem, ${width}px - ${wide}rem)`,
        width: `min(${wide}rem, ${width}px)`,
      }}
    >
      <p id={title} className="font-semibold">
        {words}
      </p>
      {children}
    </div>
  );
}
