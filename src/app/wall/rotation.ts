/** Where the rotation of the scenes stands. Times are of the page's clock, in milliseconds. */
export interface Rotation {
  /** Of the scene that is shown; counts on without end. */
  readonly index: number;
  /** When that scene came. */
  readonly since: number;
  /** When it was paused; null where it goes on. */
  readonly pausedAt: number | null;
}

/** The first scene, as of `now`. */
export const startedAt = (now: number): Rotation => ({ index: 0, since: now, pausedAt: null });

/** The rotation at `now`: a clock that stood still, in a hidden tab, is caught up with at once. */
export function turned(rotation: Rotation, now: number, everyMs: number): Rotation {
  if (rotation.pausedAt !== null) return rotation;
  const gone = Math.floor((now - rotation.since) / everyMs);
  if (gone <= 0) return rotation;
  return { ...rotation, index: rotation.index + gone, since: rotation.since + gone * everyMs };
}

/** Milliseconds until the next scene comes; null where it is paused. */
export function untilNext(rotation: Rotation, now: number, everyMs: number): number | null {
  return rotation.pausedAt === null ? Math.max(0, rotation.since + everyMs - now) : null;
}

/** The scene `by` scenes on, or back where negative, with its whole time before it. */
export function stepped(rotation: Rotation, by: number, now: number): Rotation {
  const pausedAt = rotation.pausedAt === null ? null : now;
  return { index: rotation.index + by, since: now, pausedAt };
}

/** Pauses at `now`; goes on with the time that was left where it is paused. */
export function toggled(rotation: Rotation, now: number): Rotation {
  const { since, pausedAt } = rotation;
  return pausedAt === null
    ? { ...rotation, pausedAt: now }
    : { ...rotation, since: since + now - pausedAt, pausedAt: null };
}

/** Which of `count` scenes is shown. */
export const sceneAt = ({ index }: Rotation, count: number): number =>
  ((index % count) + count) % count;
