import type { ReactNode } from 'react';
import { smallestRem } from './small-type';

interface EnlargedProps {
  /** Room for it, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Font size that the chart's small text is to have, in CSS pixels. */
  readonly least: number;
  /** Draws a chart of the desk in the room that is left when it is drawn as large as that. */
  readonly children: (room: { readonly width: number; readonly height: number }) => ReactNode;
}

/** A chart of the desk, laid out for less room and drawn so large that its small text can be read from afar. */
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
