import { describe, expect, it } from 'vitest';
import { StartupError } from '../startup-error';
import { parseSpeed } from './speed';

describe('parseSpeed', () => {
  it.each([
    ['1d/2s', 2_000],
    ['1d/500ms', 500],
    ['7d/1m', 60_000 / 7],
    ['1d/24h', 86_400_000],
    ['20d/1s', 50],
    ['1d/50ms', 50],
    ['9999d/9999s', 1_000],
  ])('%s is a day in %d ms', (text, millisecondsPerDay) => {
    expect(parseSpeed(text)).toEqual({ text, millisecondsPerDay });
  });

  it.each(['21d/1s', '1d/49ms', '9999d/1ms'])('%s is too fast', (text) => {
    expect(() => parseSpeed(text)).toThrow(StartupError);
    expect(() => parseSpeed(text)).toThrow(/faster than 20 days a second.*\n.*20d\/1s/);
  });

  it.each(['', 'fast', '1d', '2s', '1/2s', '0d/2s', '1d/0s', '1d/2', '1d/2d', '-1d/2s', '1.5d/2s'])(
    '%j is no speed',
    (text) => {
      expect(() => parseSpeed(text)).toThrow(StartupError);
      expect(() => parseSpeed(text)).toThrow(/not a speed\.\n.*--speed 1d\/2s/);
    },
  );

  it.each(['1d/2s ', '01d/2s', '10000d/9999h', '1d/2S', '1d/2constructor'])(
    '%j is no speed either',
    (text) => {
      expect(() => parseSpeed(text)).toThrow(StartupError);
    },
  );
});
