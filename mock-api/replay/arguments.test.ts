import { describe, expect, it } from 'vitest';
import { StartupError } from '../startup-error';
import { readArguments, usage } from './arguments';

describe('readArguments', () => {
  it('serves where nothing is said', () => {
    expect(readArguments([])).toEqual({ kind: 'serve', isNew: false });
  });

  it.each([
    [['--replay', '2021-11-19', '--speed', '1d/2s'], 2_000],
    [['--speed=1d/500ms', '--replay=2021-11-19'], 500],
    [['--replay', '2021-11-19'], 2_000],
  ])('%j is a replay', (words, millisecondsPerDay) => {
    expect(readArguments(words)).toMatchObject({
      kind: 'replay',
      replay: { from: '2021-11-19', speed: { millisecondsPerDay } },
    });
  });

  it.each([[['--help']], [['-h']], [['--help', '--replay', 'never']]])('%j is help', (words) => {
    expect(readArguments(words)).toEqual({ kind: 'help' });
    expect(usage).toContain('--replay 2021-11-19 --speed 1d/2s');
  });

  it.each([
    [['--replay', '2021-11-31'], /--replay is "2021-11-31", which is not a day\.\n.*YYYY-MM-DD/],
    [['--replay', 'soon'], /"soon", which is not a day/],
    [['--replay='], /"", which is not a day/],
    [['--replay'], /--replay.*\n.*--help/],
    [['--replay', '--speed', '1d/2s'], /--replay.*\n.*--help/],
    [['--replay', '2021-11-19', '--new'], /--new does not go with --replay/],
    [['--speed', '1d/2s'], /needs --replay <day>\.\n.*--help/],
    [['--replay', '2021-11-19', '--speed', 'fast'], /"fast", which is not a speed/],
    [['--replay', '2021-11-19', '--speed', '40d/1s'], /faster than 20 days/],
    [['--replay', '2021-11-19', '--replay', '2021-11-20'], /only once\.\n.*--help/],
    [['--replay', '2021-11-19', '--speed=1d/2s', '--speed=1d/3s'], /only once/],
    [['--relay', '2021-11-19'], /Unknown option '--relay'; did you mean --replay\?\n.*--help/],
    [['--port', '80'], /Unknown option '--port'; did you mean PORT, which is read from the env/],
    [['--data=x'], /did you mean DATA_DIR, .*\n.*--help/],
    [['--data-dir', 'x'], /did you mean DATA_DIR, /],
    [['--token', 'x'], /did you mean API_TOKEN, /],
    [['--nothing'], /Unknown option '--nothing'\n/],
    [['2021-11-19'], /2021-11-19.*\n.*--help/],
  ])('%j is refused with what to do', (words, sentence) => {
    expect(() => readArguments(words)).toThrow(StartupError);
    expect(() => readArguments(words)).toThrow(sentence);
  });
});
