import type { ReactNode } from 'react';
import { smallestRem } from './small-type';

interface EnlargedProps {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly children: (room: { readonly width: number; readonly height: number }) => ReactNode;
}

/**
 * Lays out a desk chart in less space and enlarges it, so that its small text (`least` CSS pixels)
 * can be read from a distance. Not by `zoom`, because WebKit does not enlarge rem lengths inside
 * it.
 */
export function Enlarged({ width, height, least, children }: EnlargedProps) {
  const scale = least / smallestRem();
  const room = { width: width / scale, height: height / scale };
  return (
    <div style={{ width, height }} className="overflow-clip">
      <div style={{ ...room, scale }} className="origin-top-left">
        {children({ width: Math.floor(room.width), height: Math.floor(room.height) })}
      </div>
    </div>
  );
}
