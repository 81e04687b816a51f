import { useMemo } from 'react';
import { fittingText } from './text-lines';

interface FitTextProps {
  /** The same in fewer and fewer words; the first that fits is shown. */
  readonly texts: readonly string[];
  /** Room for it, in CSS pixels and in lines. */
  readonly width: number;
  readonly lines: number;
  /** Its font size in CSS pixels, and its weight. */
  readonly size: number;
  readonly weight?: 400 | 600 | 700 | 800;
  readonly className?: string;
}

/** A text in as many words as there is room for. Nothing where there is none. */
export function FitText({ texts, width, lines, size, weight = 400, className = '' }: FitTextProps) {
  const font = `${weight} ${size}px "Libre Franklin Variable"`;
  const all = texts.join('\n');
  const text = useMemo(
    () => fittingText(all.split('\n'), { width: width - 1, lines, font }),
    [all, width, lines, font],
  );
  return text === null ? null : (
    <span className={className} style={{ fontSize: size, fontWeight: weight }}>
      {text}
    </span>
  );
}
