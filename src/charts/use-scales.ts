import { useMemo } from 'react';
import { usePlotArea, useXAxisDomain, useYAxisDomain } from 'recharts';
import type { Scales } from './paths';

function line(from: number, to: number, start: number, length: number) {
  const perUnit = length / (to - from || 1);
  const origin = start - from * perUnit;
  return (value: number) => origin + value * perUnit;
}

function ends(domain: readonly unknown[] | undefined): [number, number] | null {
  const [first, last] = domain ?? [];
  return typeof first === 'number' && typeof last === 'number' ? [first, last] : null;
}

/**
 * Scales of the surrounding Recharts chart; null before its first layout. Computed once, so that thousands of bars do
 * not call Recharts.
 */
export function useScales(): Scales | null {
  const plot = usePlotArea();
  const x = ends(useXAxisDomain());
  const y = ends(useYAxisDomain());
  const [x0, x1] = x ?? [];
  const [y0, y1] = y ?? [];
  const { x: left, y: top, width, height } = plot ?? {};
  return useMemo(() => {
    if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return null;
    if (left === undefined || top === undefined || width === undefined || height === undefined) {
      return null;
    }
    return { x: line(x0, x1, left, width), y: line(y0, y1, top + height, -height) };
  }, [x0, x1, y0, y1, left, top, width, height]);
}
