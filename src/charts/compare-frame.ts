/** In CSS pixels. */
export interface CompareFrame {
  readonly head: 'line' | 'letter' | 'none';
  readonly lane: number;
  readonly height: number;
  readonly steps: number;
  readonly still: boolean;
}

export const underPlot = 6;

/** Half a rem, as small text is 0.75rem. */
const betweenRows = (small: number) => small / 1.5;

const laneOf = (words: boolean) => (words ? 18 : 6);

export function roomyFrame(plotHeight: number, byDate: boolean): CompareFrame {
  return { head: 'line', lane: laneOf(byDate), height: plotHeight, steps: 6, still: false };
}

export interface StillFrame {
  readonly height: number;
  readonly named: boolean;
  readonly small: number;
}

/** As in the class text-small. */
const smallLine = (small: number) => Math.ceil(small * 1.4);

const minPlotHeight = 30;

export function secondRowAt({ height, small }: Omit<StillFrame, 'named'>): number {
  return (height - betweenRows(small) - smallLine(small)) / 2 + betweenRows(small);
}

export function heightOfPitch(pitch: number, small: number): number {
  return 2 * pitch - betweenRows(small) + smallLine(small);
}

export function minStillHeight(small: number): number {
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
