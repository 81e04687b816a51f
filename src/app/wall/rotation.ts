/** In milliseconds of `pageNow`. */
export interface Rotation {
  readonly index: number;
  readonly since: number;
  readonly pausedAt: number | null;
}

export const startedAt = (now: number): Rotation => ({ index: 0, since: now, pausedAt: null });

/** Skips the scenes missed while timers were throttled, as in a hidden tab. */
export function turned(rotation: Rotation, now: number, everyMs: number): Rotation {
  if (rotation.pausedAt !== null) return rotation;
  const passed = Math.floor((now - rotation.since) / everyMs);
  if (passed <= 0) return rotation;
  return { ...rotation, index: rotation.index + passed, since: rotation.since + passed * everyMs };
}

export function untilNext(rotation: Rotation, now: number, everyMs: number): number | null {
  return rotation.pausedAt === null ? Math.max(0, rotation.since + everyMs - now) : null;
}

export function stepped(rotation: Rotation, by: number, now: number): Rotation {
  const pausedAt = rotation.pausedAt === null ? null : now;
  return { index: rotation.index + by, since: now, pausedAt };
}

export function toggled(rotation: Rotation, now: number): Rotation {
  const { since, pausedAt } = rotation;
  return pausedAt === null
    ? { ...rotation, pausedAt: now }
    : { ...rotation, since: since + now - pausedAt, pausedAt: null };
}

export const sceneAt = ({ index }: Rotation, count: number): number =>
  ((index % count) + count) % count;
