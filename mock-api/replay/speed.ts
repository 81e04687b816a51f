import { StartupError } from '../startup-error';

export interface Speed {
  readonly text: string;
  readonly millisecondsPerDay: number;
}

const unitMilliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** Above this, days are too short to see and the store is too slow. */
const maxDaysPerSecond = 20;

const expected = 'Write days, a slash and a time: --speed 1d/2s, 7d/1m or 1d/500ms (ms, s, m, h).';

/**
 * Parses "<n>d/<n>ms" (or s, m, h; numbers from 1 to 9999). Throws a StartupError for any other
 * form, and above 20 days per second.
 */
export function parseSpeed(text: string): Speed {
  const [, days = '', count = '', unit = ''] =
    /^([1-9]\d{0,3})d\/([1-9]\d{0,3})(ms|s|m|h)$/.exec(text) ?? [];
  const milliseconds = unitMilliseconds[unit];
  if (milliseconds === undefined) {
    throw new StartupError(
      `--speed is ${JSON.stringify(text)}, which is not a speed.\n${expected}`,
    );
  }
  const millisecondsPerDay = (Number(count) * milliseconds) / Number(days);
  if (millisecondsPerDay < 1_000 / maxDaysPerSecond) {
    throw new StartupError(
      `--speed is ${text}, faster than ${maxDaysPerSecond} days a second.\nThe fastest is --speed ${maxDaysPerSecond}d/1s.`,
    );
  }
  return { text, millisecondsPerDay };
}
