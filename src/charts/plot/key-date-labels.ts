export interface Label {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly weight: number;
}

export interface PlacedLabel extends Label {
  readonly lane: number;
  readonly left: number;
}

export interface LabelLanes {
  readonly placed: readonly PlacedLabel[];
  readonly hidden: readonly Label[];
  readonly lanes: number;
}

const labelGap = 8;
const leaderGap = 2;
/** Limits the search, which grows exponentially. */
const maxLabels = 9;

function collide(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.lane === b.lane) {
    return a.left < b.left + b.width + labelGap && b.left < a.left + a.width + labelGap;
  }
  const [low, high] = a.lane < b.lane ? [a, b] : [b, a];
  return high.x > low.left - leaderGap && high.x < low.left + low.width + leaderGap;
}

/** In CSS pixels, so that another leader can pass between a label and its own. */
const sideShift = 12;

function positions(label: Label, from: number, to: number): number[] {
  const inside = (left: number) => Math.min(Math.max(left, from), to - label.width);
  const wanted = [label.x - 1, label.x - label.width + 1];
  return [
    ...new Set([...wanted, label.x + sideShift, label.x - label.width - sideShift].map(inside)),
  ];
}

/** Per number of lanes: hiding a label is better than a slow chart. */
const maxTries = 1500;

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

function arrange(labels: readonly Label[], from: number, to: number, maxLanes: number) {
  const inOrder = [...labels].sort((a, b) => a.x - b.x);
  for (let lanes = 1; lanes <= maxLanes; lanes += 1) {
    const placed = search(inOrder, from, to, lanes);
    if (placed) return { placed, lanes };
  }
  return null;
}

/**
 * No two labels touch and no leader crosses a label. Heavier labels are placed first; those that do
 * not fit into `maxLanes` are hidden.
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
