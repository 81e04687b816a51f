/** So many wrong tokens may come from one address within a minute. */
const most = 20;
const period = 60_000;

/** Addresses that are remembered; the one that was wrong longest ago is forgotten first. */
const mostAddresses = 1_000;

/** Who sent wrong tokens lately: guessing is made slow, for each address by itself. */
export interface WrongTokens {
  /** Seconds that an address has to wait; 0 where it may try. `now` in milliseconds. */
  wait(address: string, now: number): number;
  add(address: string, now: number): void;
}

/** Nobody has been wrong yet. */
export function wrongTokens(): WrongTokens {
  const times = new Map<string, readonly number[]>();
  // A time after now comes from a clock that was put back: it would never be forgotten.
  const recent = (address: string, now: number) =>
    (times.get(address) ?? []).filter((time) => time <= now && now - time < period);
  return {
    wait(address, now) {
      const [first, ...others] = recent(address, now).slice(-most);
      if (first === undefined || others.length < most - 1) return 0;
      return Math.ceil((first + period - now) / 1_000);
    },
    add(address, now) {
      const kept = [...recent(address, now), now].slice(-most);
      times.delete(address);
      times.set(address, kept);
      const [oldest] = times.keys();
      if (times.size > mostAddresses && oldest !== undefined) times.delete(oldest);
    },
  };
}
