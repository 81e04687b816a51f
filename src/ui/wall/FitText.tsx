import { useMemo } from 'react';
import { fittingText } from './text-lines';

interface FitTextProps {
  readonly texts: readonly string[];
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly weight?: 400 | 600 | 700 | 800;
  readonly className?: string;
}

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
