import { describe, expect, it } from 'vitest';
import { readWords } from './command-line';
import { StartupError } from './startup-error';

const options = { to: { type: 'string' }, replay: { type: 'string' } } as const;
const read = (words: readonly string[], env = {}) =>
  readWords({ words, options, env, takenFor: { to: 'token_description' } }).values;

it('reads what is known', () => {
  expect(read(['--to', 'x', '--replay=y'])).toEqual({ to: 'x', replay: 'y' });
});

describe('the option that was meant is offered', () => {
  it.each([
    [['--relay', 'x'], "Unknown option '--relay'; did you mean --replay?"],
    [['--Replay=x'], "Unknown option '--Replay'; did you mean --replay?"],
    [['--TO'], "Unknown option '--TO'; did you mean --to?"],
    [['--too', 'x'], "Unknown option '--too'; did you mean --to?"],
    [['--tp=x'], "Unknown option '--tp'; did you mean --to?"],
    [['--ot=x'], "Unknown option '--ot'; did you mean --to?"],
    [['--rep=x'], "Unknown option '--rep'; did you mean --replay?"],
    [['--to-folder', 'x'], "Unknown option '--to-folder'; did you mean --to?"],
    [['--token', 'x'], "Unknown option '--token'"],
    [['--replays-of', 'x'], "Unknown option '--replays-of'"],
    [['-t', 'x'], "Unknown option '-t'; did you mean --to?"],
    [['--dry-run'], "Unknown option '--dry-run'"],
    [['-x'], "Unknown option '-x'"],
  ])('%j', (words, message) => {
    expect(() => read(words)).toThrow(new StartupError(message));
  });
});

it('refuses an option that is given twice', () => {
  expect(() => read(['--to', 'x', '--to=y'])).toThrow(new StartupError('Give --to only once.'));
});

it.each([
  'npm_config_to',
  'npm_config_too',
  'npm_config_token_description',
  'npm_config_replay',
  'npm_config_repaly',
])('tells that npm kept an option for itself: %s', (name) => {
  expect(() => read([], { [name]: 'x' })).toThrow('Write "--" before the options');
});

it('leaves the settings of npm alone', () => {
  const env = { npm_config_registry: 'x', npm_config_tag: 'x', npm_config_user_agent: 'x' };
  expect(read([], env)).toEqual({});
});
