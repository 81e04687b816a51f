import { useId } from 'react';
import type { Bound } from '../domain/bound';
import { HatchPattern } from './patterns';

interface ComparePartBarsProps {
  /** In the same unit: attacks, or attacks a day. Null without data. */
  readonly a: Bound | null;
  readonly b: Bound | null;
  /** Of all parts beside it, so that they share one scale. */
  readonly highest: number;
}

const height = 6;
const looks = { a: 'var(--series-all)', b: 'var(--series-other)' } as const;

/** Hidden from screen readers, because the figures are beside it. Possible attacks are hatched. */
export function ComparePartBars({ a, b, highest }: ComparePartBarsProps) {
  const id = useId();
  const share = (value: number) => `${(95 * value) / Math.max(highest, Number.MIN_VALUE)}%`;
  return (
    <svg aria-hidden="true" width="100%" height={2 * height + 3} className="block">
      {(['a', 'b'] as const).map((side, row) => {
        const bound = side === 'a' ? a : b;
        if (!bound || bound.high === 0) return null;
        const { low, high } = bound;
        const y = row * (height + 2) + 0.5;
        return (
          <g key={side} style={{ color: looks[side] }}>
            <HatchPattern id={id + side} />
            <rect width={share(low)} y={y} height={height} fill="currentColor" />
            {high === low ? null : (
              <rect
                x={share(low)}
                // Without an upper bound the bar continues for a little and has no end.
                width={share((high ?? 1.1 * Math.max(low, highest / 11)) - low)}
                y={y}
                height={height}
                fill={`url(#${id + side})`}
                stroke={high === null ? 'none' : 'currentColor'}
                strokeWidth={0.75}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
