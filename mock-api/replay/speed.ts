import { Fault } from '../fault';

/** How fast a replay runs, with what the person who starts it wrote for it. */
export interface Speed {
  /** "1d/2s" */
  readonly text: string;
  /** Real milliseconds that a day takes: 50 and more. */
  readonly millisecondsPerDay: number;
}

const unitMilliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** Faster than this, and nobody sees a day; the store could not keep up either. */
const mostDaysPerSecond = 20;

const expected = 'Write days, a slash and a time: --speed 1d/2s, 7d/1m or 1d/500ms (ms, s, m, h).';

/**
 * The speed written in `text`: "<n>d/<n>ms", or s, m, h, both numbers from 1 to 9999.
 *
 * Throws a Fault where it is not of this form, or faster than 20 days a second.
 */
export function parseSpeed(text: string): Speed {
  const [, days = '', count = '', unit = ''] =
    /^([1-9]\d{0,3})d\/([1-9]\d{0,3})(ms|s|m|h)$/.exec(text) ?? [];
  const milliseconds = unitMilliseconds[unit];
  if (milliseconds === undefined) {
    throw new Fault(`--speed is ${JSON.stringify(text)}, which is not a speed.\n${expected}`);
  }
  const millisecondsPerDay = (Number(count) * milliseconds) / Number(days);
  if (millisecondsPerDay < 1_000 / mostDaysPerSecond) {
    throw new Fault(
      `--speed is ${text}, faster than ${mostDaysPerSecond} days a second.\nThe fastest is --speed ${mostDaysPerSecond}d/1s.`,
    );
  }
  return { text, millisecondsPerDay };
}
