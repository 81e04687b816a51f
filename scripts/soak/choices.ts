import { readWords } from '../../mock-api/command-line';

export interface Choices {
  readonly updates: number;
  readonly hours: number;
  readonly every: number;
}

const defaults: Choices = { updates: 8000, hours: 7 * 24, every: 60 };
const minimums: Choices = { updates: 1, hours: 1, every: 5 };

/** Parses "--updates 800 --hours 12". Throws on anything else, and on numbers below the minimums. */
export function choicesOf(words: readonly string[]): Choices {
  const { values } = readWords({
    words,
    options: {
      updates: { type: 'string' },
      hours: { type: 'string' },
      every: { type: 'string' },
    },
  });
  const number = (name: keyof Choices) => {
    const value = values[name] === undefined ? defaults[name] : Number(values[name]);
    if (Number.isInteger(value) && value >= minimums[name]) return value;
    throw new Error(`--${name} must be a whole number of at least ${minimums[name]}.`);
  };
  return { updates: number('updates'), hours: number('hours'), every: number('every') };
}
