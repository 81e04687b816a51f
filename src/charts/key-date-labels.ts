export interface Label {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** Labels with the lowest weight are hidden first. */
  readonly weight: number;
}

export interface PlacedLabel extends Label {
  /** 0 is the lane nearest to the plot. */
  readonly lane: number;
  readonly left: number;
}

export interface LabelLanes {
  readonly placed: readonly PlacedLabel[];
  /** Labels without room, in the order of the axis; shown together as "+N". */
  readonly hidden: readonly Label[];
  readonly lanes: number;
}

const labelGap = 8;
const leaderGap = 2;
/** Limits the search, whose effort grows exponentially. */
const maxLabels = 9;

function collide(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.lane === b.lane) {
    return a.left < b.left + b.width + labelGap && b.left < a.left + a.width + labelGap;
  }
  const [low, high] = a.lane < b.lane ? [a, b] : [b, a];
  return high.x > low.left - leaderGap && high.x < low.left + low.width + leaderGap;
}

/** Pixels between a label and its own leader, so that another leader can pass between them. */
const sideShift = 12;

/** Left edges to try: at the right or left of the leader, then shifted away from it; within `from` and `to`. */
function positions(label: Label, from: number, to: number): number[] {
  const inside = (left: number) => Math.min(Math.max(left, from), to - label.width);
  const wanted = [label.x - 1, label.x - label.width + 1];
  return [
    ...new Set([...wanted, label.x + sideShift, label.x - label.width - sideShift].map(inside)),
  ];
}

/** Limit of tries for one number of lanes: hiding a label is better than a slow chart. */
const maxTries = 1500;

/** The first arrangement without a collision, by backtracking; null if there is none or the tries run out. */
function search(
  labels: readonly Label[],
  from: number,
  to: number,
  lanes: number,
  placed: readonly PlacedLabel[] = [],
  tries = { left: maxTries },
): readonly PlacedLabel[] | null {
  const label = labels[placed.length];
  if (!label) return placed;
  for (let lane = 0; lane < lanes; lane += 1) {
    for (const left of positions(label, from, to)) {
      if (tries.left <= 0) return null;
      tries.left -= 1;
      const candidate = { ...label, lane, left };
      if (placed.some((other) => collide(candidate, other))) continue;
      const found = search(labels, from, to, lanes, [...placed, candidate], tries);
      if (found) return found;
    }
  }
  return null;
}

/** Uses the fewest possible lanes; null if `maxLanes` are too few. */
function arrange(labels: readonly Label[], from: number, to: number, maxLanes: number) {
  const inOrder = [...labels].sort((a, b) => a.x - b.x);
  for (let lanes = 1; lanes <= maxLanes; lanes += 1) {
    const placed = search(inOrder, from, to, lanes);
    if (placed) return { placed, lanes };
  }
  return null;
}

/**
 * Places labels between the pixels `from` and `to` in at most `maxLanes` lanes, so that no two touch and no leader
 * crosses a label. Labels are added by weight; one that does not fit beside the heavier ones is hidden.
 */
export function labelLanes(
  labels: readonly Label[],
  from: number,
  to: number,
  maxLanes: number,
): LabelLanes {
  const byWeight = [...labels].sort((a, b) => b.weight - a.weight || a.x - b.x);
  let kept: Label[] = [];
  let best: { placed: readonly PlacedLabel[]; lanes: number } = { placed: [], lanes: 0 };
  for (const label of byWeight) {
    if (kept.length === maxLabels || label.width > to - from) continue;
    const found = arrange([...kept, label], from, to, maxLanes);
    if (!found) continue;
    kept = [...kept, label];
    best = found;
  }
  const hidden = labels.filter(({ id }) => !kept.some((one) => one.id === id));
  return { ...best, hidden: hidden.sort((a, b) => a.x - b.x) };
}
