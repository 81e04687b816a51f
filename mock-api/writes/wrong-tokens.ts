/** Per address and minute. */
const most = 20;
const period = 60_000;

/** Remembered addresses; the one that failed longest ago is forgotten first. */
const maxAddresses = 1_000;

export interface WrongTokens {
  /** Seconds; 0 if the address may try. `now` in milliseconds. */
  wait(address: string, now: number): number;
  add(address: string, now: number): void;
}

export function wrongTokens(): WrongTokens {
  const times = new Map<string, readonly number[]>();
  // Drops times after now: the clock was set back, and they would never expire.
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
      if (times.size > maxAddresses && oldest !== undefined) times.delete(oldest);
    },
  };
}
