import type { ReactNode } from 'react';
import { smallestRem } from './small-type';

interface EnlargedProps {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly children: (room: { readonly width: number; readonly height: number }) => ReactNode;
}

/**
 * Lays out a chart of the desk in a smaller room and zooms it, so that its small text (`least` CSS
 * pixels) can be read from afar.
 */
export function Enlarged({ width, height, least, children }: EnlargedProps) {
  const zoom = least / smallestRem();
  return (
    <div style={{ width, height }} className="overflow-clip">
      <div style={{ zoom, width: width / zoom, height: height / zoom }}>
        {children({ width: Math.floor(width / zoom), height: Math.floor(height / zoom) })}
      </div>
    </div>
  );
}
