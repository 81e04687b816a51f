import { createContext, type ReactNode } from 'react';
import type { ThreatRoom } from './frequency-frame';
import type { Plot } from './PlotCursor';
import type { Scales } from './paths';

interface Around {
  /** The accessible name: what the chart shows, in one sentence. */
  readonly label: string;
  readonly layer: (plot: Plot) => ReactNode;
}

/** In a context, so that a change of label or layer does not re-render the marks. */
export const ChartAround = createContext<Around>({ label: '', layer: () => null });

/** How a read-only chart is drawn: in little space, and with textures beside colours. */
export interface StillLook {
  /** Height of one lane of key dates, in rem, and the maximum number of lanes. */
  readonly lanes: { readonly height: number; readonly most: number };
  /** Null leaves out the lane of threats. */
  readonly threats: ThreatRoom | null;
  readonly plotHeight: (rows: number) => number;
  /** Defines the SVG pattern `id`, which fills the lower bounds of the part `key`. */
  readonly texture: (id: string, key: string, scales: Scales) => ReactNode;
}

/** Null for an interactive chart. */
export const Still = createContext<StillLook | null>(null);
