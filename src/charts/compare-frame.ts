/** How the chart of two periods is divided, in CSS pixels. */
export interface CompareFrame {
  /** What names each period: a line with letter, days and key date; its letter beside the plot; nothing. */
  readonly head: 'line' | 'letter' | 'none';
  /** Above each plot, for the key date's name. */
  readonly lane: number;
  /** Of each plot. */
  readonly height: number;
  /** How many steps of the scale have room. */
  readonly steps: number;
  /** Whether nobody can point at it: it has fewer marks, and B differs from A by pattern too. */
  readonly still: boolean;
}

/** Under each plot, for the ticks, in CSS pixels. */
export const underPlot = 6;

/** Between the two periods, in CSS pixels: half a rem, of which small text is three quarters. */
const betweenRows = (small: number) => small / 1.5;

const laneOf = (words: boolean) => (words ? 18 : 6);

/** The frame of a chart whose plots are so high. */
export function roomyFrame(plotHeight: number, byDate: boolean): CompareFrame {
  return { head: 'line', lane: laneOf(byDate), height: plotHeight, steps: 6, still: false };
}

/** A chart that nobody can point at, by the height that it may have in CSS pixels. */
export interface StillFrame {
  readonly height: number;
  /** Whether the letters of the periods stand at their plots: they need not where their days stand beside them. */
  readonly named: boolean;
  /** Font size of its small text in CSS pixels. */
  readonly small: number;
}

/** A line of small text in CSS pixels, as text-small has it. */
const smallLine = (small: number) => Math.ceil(small * 1.4);

/** The lowest plot that says anything, in CSS pixels. */
const lowestPlot = 30;

/** Where the second period begins in a still chart, from its top, in CSS pixels. */
export function secondRowAt({ height, small }: Omit<StillFrame, 'named'>): number {
  return (height - betweenRows(small) - smallLine(small)) / 2 + betweenRows(small);
}

/** The least height of a still chart whose second period begins `pitch` below its top or lower. */
export function heightOfPitch(pitch: number, small: number): number {
  return 2 * pitch - betweenRows(small) + smallLine(small);
}

/** The least height of a still chart in CSS pixels, whatever its words. */
export function leastStillHeight(small: number): number {
  return heightOfPitch(laneOf(true) + lowestPlot + underPlot + betweenRows(small), small);
}

/** The frame of a still chart. */
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
