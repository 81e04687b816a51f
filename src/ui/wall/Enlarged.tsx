import type { ReactNode } from 'react';
import { smallestRem } from './small-type';

interface EnlargedProps {
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly children: (room: { readonly width: number; readonly height: number }) => ReactNode;
}

/**
 * Lays out a chart of the desk in a smaller room and enlarges it, so that its small text (`least` CSS pixels) can be read
 * from afar. Not by `zoom`, inside which WebKit does not enlarge a length in rem.
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
