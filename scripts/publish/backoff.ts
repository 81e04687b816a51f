const longest = 30_000;
const shortest = 500;

const longestAsked = 60_000;

/**
 * In milliseconds: doubles with each attempt (from 1) up to 30 s, and is random between half of
 * that and all of it, so that waiting clients do not return together. `random` is from 0 to 1.
 */
export function backoff(attempt: number, random: number): number {
  const most = Math.min(longest, shortest * 2 ** Math.min(attempt, 10));
  return Math.round(most * (0.5 + random / 2));
}

/** In milliseconds, at most a minute; null without a readable header. `now` is in milliseconds. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d{1,9}$/.test(header.trim())
    ? Number(header) * 1_000
    : Date.parse(header) - now;
  return Number.isFinite(seconds) ? Math.min(longestAsked, Math.max(0, seconds)) : null;
}
