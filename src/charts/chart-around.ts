import { createContext, type ReactNode } from 'react';
import type { ThreatRoom } from './frequency-frame';
import type { Plot } from './PlotCursor';
import type { Scales } from './paths';

interface Around {
  readonly label: string;
  readonly layer: (plot: Plot) => ReactNode;
}

/** In a context, so that a change of label or layer does not re-render the marks. */
export const ChartAround = createContext<Around>({ label: '', layer: () => null });

export interface StillLook {
  readonly lanes: { readonly height: number; readonly most: number };
  readonly threats: ThreatRoom | null;
  readonly plotHeight: (rows: number) => number;
  readonly texture: (id: string, key: string, scales: Scales) => ReactNode;
}

export const Still = createContext<StillLook | null>(null);
