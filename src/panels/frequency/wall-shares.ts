export interface Shares {
  readonly heading: number;
  readonly legend: number;
  readonly lanes: number;
  readonly threats: number;
}

export type LineHeights = Readonly<Record<keyof Shares, number>>;

/** Share of the height. The plot gets at least this much while there is something to leave out. */
const leastPlot = 0.3;

/** Most important first. A line of the heading and two rows of key dates are always there. */
const order: readonly (keyof Shares)[] = [
  'legend',
  'lanes',
  'heading',
  'threats',
  'legend',
  'legend',
  'lanes',
  'legend',
  'lanes',
  'legend',
  'lanes',
];

export function plotRoom(free: number, shares: Shares, heights: LineHeights): number {
  return (
    free -
    shares.heading * heights.heading -
    shares.legend * heights.legend -
    shares.lanes * heights.lanes -
    shares.threats * heights.threats
  );
}

/**
 * Whole lines, most important first: no more than are needed, and so few that the plot stays large
 * enough. If one line does not fit, a less important one still may.
 */
export function shareHeight(
  room: { readonly height: number; readonly free: number },
  needed: Shares,
  heights: LineHeights,
): Shares {
  let shares: Shares = { heading: 1, legend: 0, lanes: Math.min(2, needed.lanes), threats: 0 };
  for (const kind of order) {
    if (shares[kind] >= needed[kind]) continue;
    const more = { ...shares, [kind]: shares[kind] + 1 };
    if (plotRoom(room.free, more, heights) >= leastPlot * room.height) shares = more;
  }
  return shares;
}
