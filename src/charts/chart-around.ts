import { createContext, type ReactNode } from 'react';
import type { Plot } from './PlotCursor';

/** What stands around the marks of a chart and changes without them. */
interface Around {
  /** What the chart shows, in one sentence, for those who do not see it. */
  readonly label: string;
  /** What lies over the plot. */
  readonly layer: (plot: Plot) => ReactNode;
}

/** Passed by context: when it changes, the marks are not drawn anew. */
export const ChartAround = createContext<Around>({ label: '', layer: () => null });
