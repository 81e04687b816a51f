import { createContext, type ReactNode } from 'react';
import type { ThreatRoom } from './frequency-frame';
import type { Plot } from './PlotCursor';
import type { Scales } from './paths';

/** What stands around the marks of a chart and changes without them. */
interface Around {
  /** What the chart shows, in one sentence, for those who do not see it. */
  readonly label: string;
  /** What lies over the plot. */
  readonly layer: (plot: Plot) => ReactNode;
}

/** Passed by context: when it changes, the marks are not drawn anew. */
export const ChartAround = createContext<Around>({ label: '', layer: () => null });

/** How a chart is drawn that nobody can point at: in little room, and not by colour alone. */
export interface StillLook {
  /** The lanes of key dates: how high one is, in rem, and how many there may be. */
  readonly lanes: { readonly height: number; readonly most: number };
  /** The lane of threats; null leaves it out. */
  readonly threats: ThreatRoom | null;
  /** Height of the plot under so many rows of key dates, in CSS pixels. */
  readonly plotHeight: (rows: number) => number;
  /** Defines the pattern with that id: what is certain of a part of the split is filled with it. */
  readonly texture: (id: string, key: string, scales: Scales) => ReactNode;
}

/** Null where a chart can be pointed at. */
export const Still = createContext<StillLook | null>(null);
