import { describe, expect, it } from 'vitest';
import { settings } from './config';
import { similarSettings } from './similar-settings';

describe('a variable that looks like a setting is named with the one that was meant', () => {
  it.each([
    ['DATADIR', 'DATA_DIR'],
    ['data_dir', 'DATA_DIR'],
    ['DATA-DIR', 'DATA_DIR'],
    ['DATA_DRI', 'DATA_DIR'],
    ['PROT', 'PORT'],
    ['port', 'PORT'],
    ['HOTS', 'HOST'],
    ['API_TOKENS', 'API_TOKEN'],
    ['APITOKEN', 'API_TOKEN'],
    ['HEARTBEAT_SECOND', 'HEARTBEAT_SECONDS'],
    ['DEADLINE_WATCH_PORT', 'PORT'],
  ])('%s: %s', (name, meant) => {
    expect(similarSettings({ [name]: 'secret' }, settings)).toEqual([
      `${name} is not a setting and is not used; did you mean ${meant}?`,
    ]);
  });

  it.each(['DATA_FOLDER', 'API_KEY', 'HEARTBEAT_MS', 'HEARTBEAT', 'DEADLINE_WATCH_THEME'])(
    '%s: with all of them',
    (name) => {
      expect(similarSettings({ [name]: 'secret' }, settings)).toEqual([
        `${name} is not a setting and is not used. The settings are ${settings.join(', ')}.`,
      ]);
    },
  );
});

it('no other variable is named', () => {
  const names = [
    'PATH',
    'HOME',
    'HOSTNAME',
    'npm_config_port',
    'DATABASE_URL',
    'OPENAI_API_KEY',
    'PWD',
    'NEW_RELIC_LICENSE_KEY',
  ];
  const others = Object.fromEntries([...names, ...settings].map((name) => [name, 'x']));
  expect(similarSettings({ ...others, DATADIR: '' }, settings)).toEqual([]);
});
