/** A label that wants to stand above its place on the axis. */
export interface Label {
  readonly id: string;
  /** Where its leader comes down, in pixels. */
  readonly x: number;
  readonly width: number;
  /** The higher, the later it is given up when there is no room. */
  readonly weight: number;
}

export interface PlacedLabel extends Label {
  /** 0 is the lane next to the plot. */
  readonly lane: number;
  readonly left: number;
}

export interface LabelLanes {
  readonly placed: readonly PlacedLabel[];
  /** Labels without room, in their order on the axis: shown together as "+N". */
  readonly hidden: readonly Label[];
  readonly lanes: number;
}

const clearance = 8;
/** Pixels between a leader and the label it passes. */
const leaderRoom = 2;
/** More labels than this are never tried at once. */
const mostLabels = 9;

/** Whether two placed labels overlap, or the leader of the higher one runs through the lower one. */
function collide(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.lane === b.lane) {
    return a.left < b.left + b.width + clearance && b.left < a.left + a.width + clearance;
  }
  const [low, high] = a.lane < b.lane ? [a, b] : [b, a];
  return high.x > low.left - leaderRoom && high.x < low.left + low.width + leaderRoom;
}

/** How far beside its leader a label may stand, so that a leader close by can pass between. */
const aside = 12;

/** Where a label may stand to its leader: right of it, left of it, or a little beside; held inside. */
function positions(label: Label, from: number, to: number): number[] {
  const inside = (left: number) => Math.min(Math.max(left, from), to - label.width);
  const wanted = [label.x - 1, label.x - label.width + 1];
  return [...new Set([...wanted, label.x + aside, label.x - label.width - aside].map(inside))];
}

/** Tries that one number of lanes may take; crowded labels are given up rather than searched for long. */
const mostTries = 1500;

/** Tries every lane and side for the labels in turn; the first arrangement without a collision. */
function search(
  labels: readonly Label[],
  from: number,
  to: number,
  lanes: number,
  placed: readonly PlacedLabel[] = [],
  tries = { left: mostTries },
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

/** The labels in as few lanes as they need, or null where `mostLanes` are too few. */
function arrange(labels: readonly Label[], from: number, to: number, mostLanes: number) {
  const inOrder = [...labels].sort((a, b) => a.x - b.x);
  for (let lanes = 1; lanes <= mostLanes; lanes += 1) {
    const placed = search(inOrder, from, to, lanes);
    if (placed) return { placed, lanes };
  }
  return null;
}

/**
 * Lays labels out between the pixels `from` and `to` in as few lanes as they need, at most
 * `mostLanes`, so that no two touch and no leader crosses a label. The heaviest are placed first; one
 * that finds no room beside them is hidden.
 */
export function labelLanes(
  labels: readonly Label[],
  from: number,
  to: number,
  mostLanes: number,
): LabelLanes {
  const byWeight = [...labels].sort((a, b) => b.weight - a.weight || a.x - b.x);
  let kept: Label[] = [];
  let best: { placed: readonly PlacedLabel[]; lanes: number } = { placed: [], lanes: 0 };
  for (const label of byWeight) {
    if (kept.length === mostLabels || label.width > to - from) continue;
    const found = arrange([...kept, label], from, to, mostLanes);
    if (!found) continue;
    kept = [...kept, label];
    best = found;
  }
  const hidden = labels.filter(({ id }) => !kept.some((one) => one.id === id));
  return { ...best, hidden: hidden.sort((a, b) => a.x - b.x) };
}
