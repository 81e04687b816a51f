/** The layout of the chart of two periods, in CSS pixels. */
export interface CompareFrame {
  /** What names each period: a line with letter, days and key date, or its letter beside the plot. */
  readonly head: 'line' | 'letter' | 'none';
  /** Space above each plot, for the name of the key date. */
  readonly lane: number;
  readonly height: number;
  /** Maximum number of steps of the scale. */
  readonly steps: number;
  /** Whether it is read-only: then it has fewer marks, and B differs from A by texture too. */
  readonly still: boolean;
}

/** Space below each plot for its ticks, in CSS pixels. */
export const underPlot = 6;

/** Space between the two periods, in CSS pixels: half a rem, as small text is 0.75rem. */
const betweenRows = (small: number) => small / 1.5;

const laneOf = (words: boolean) => (words ? 18 : 6);

export function roomyFrame(plotHeight: number, byDate: boolean): CompareFrame {
  return { head: 'line', lane: laneOf(byDate), height: plotHeight, steps: 6, still: false };
}

export interface StillFrame {
  readonly height: number;
  /** Whether the plots show their periods' letters. Not needed if the days are written beside them. */
  readonly named: boolean;
  /** Font size of its small text in CSS pixels. */
  readonly small: number;
}

/** Line height of small text in CSS pixels, as in text-small. */
const smallLine = (small: number) => Math.ceil(small * 1.4);

const minPlotHeight = 30;

/** Top of the second period in a read-only chart, in CSS pixels from the top of the chart. */
export function secondRowAt({ height, small }: Omit<StillFrame, 'named'>): number {
  return (height - betweenRows(small) - smallLine(small)) / 2 + betweenRows(small);
}

/** Minimum height of a read-only chart whose second period begins at least `pitch` pixels below its top. */
export function heightOfPitch(pitch: number, small: number): number {
  return 2 * pitch - betweenRows(small) + smallLine(small);
}

/** Minimum height of a read-only chart, in CSS pixels, with or without names. */
export function leastStillHeight(small: number): number {
  return heightOfPitch(laneOf(true) + minPlotHeight + underPlot + betweenRows(small), small);
}

export function frameIn({ height, named, small }: StillFrame, byDate: boolean): CompareFrame {
  const lane = laneOf(named || byDate);
  const plot = Math.floor(secondRowAt({ height, small }) - betweenRows(small) - lane - underPlot);
  const plotHeight = Math.max(1, plot);
  return {
    head: named ? 'letter' : 'none',
    lane,
    height: plotHeight,
    steps: plotHeight / 18,
    still: true,
  };
}
