import { parseArgs } from 'node:util';

/** How much is played. */
export interface Choices {
  /** Updates that the page takes, from 1. */
  readonly updates: number;
  /** Hours of scene changes, from 1. */
  readonly hours: number;
  /** Seconds that a scene stands in them, from 5. */
  readonly every: number;
}

const whole: Choices = { updates: 8000, hours: 7 * 24, every: 60 };
const least: Choices = { updates: 1, hours: 1, every: 5 };

/** The choices of a command line, as "--updates 800 --hours 12". Throws where it says anything else. */
export function choicesOf(words: readonly string[]): Choices {
  const { values } = parseArgs({
    args: [...words],
    options: {
      updates: { type: 'string' },
      hours: { type: 'string' },
      every: { type: 'string' },
    },
  });
  const number = (name: keyof Choices) => {
    const value = values[name] === undefined ? whole[name] : Number(values[name]);
    if (Number.isInteger(value) && value >= least[name]) return value;
    throw new Error(`--${name} takes a whole number from ${least[name]}.`);
  };
  return { updates: number('updates'), hours: number('hours'), every: number('every') };
}
