import { createContext, type ReactNode } from 'react';
import type { Scales } from '../paths';
import type { ThreatRoom } from './frequency-frame';
import type { Plot } from './PlotCursor';

interface Around {
  readonly label: string;
  readonly layer: (plot: Plot) => ReactNode;
}

/** In a context, so that a change of label or layer does not re-render the marks. */
export const ChartAround = createContext<Around>({ label: '', layer: () => null });

export interface StillLook {
  /** Height in `em` of the small text. */
  readonly lanes: { readonly height: number; readonly most: number };
  readonly threats: ThreatRoom | null;
  /** In CSS pixels, below this many rows of key dates. */
  readonly plotHeight: (rows: number) => number;
  readonly texture: (id: string, key: string, scales: Scales) => ReactNode;
}

export const Still = createContext<StillLook | null>(null);
