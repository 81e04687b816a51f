import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config';
import { StartupError } from './startup-error';

describe('readConfig', () => {
  it('has a default for everything', () => {
    const defaults = {
      port: 8080,
      host: '127.0.0.1',
      dataDir: '.data',
      mayBegin: 'ifEmpty',
      apiToken: null,
      heartbeatSeconds: 15,
      streamClients: 2_000,
      streamClientsPerAddress: 2_000,
      addressHeader: null,
    };
    const empty = {
      PORT: '',
      HOST: '',
      NEW_STORE: '',
      API_TOKEN: '',
      HEARTBEAT_SECONDS: '',
      STREAM_CLIENTS: '',
      STREAM_CLIENTS_PER_ADDRESS: '',
      ADDRESS_HEADER: '',
    };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig(empty)).toEqual(defaults);
  });

  it('begins a store only in the default folder if it is empty, or with NEW_STORE=1', () => {
    const begins = (DATA_DIR: string | undefined, NEW_STORE = '') =>
      readConfig({ DATA_DIR, NEW_STORE }).mayBegin;
    expect([undefined, '.data', './.data/'].map((folder) => begins(folder))).toEqual(
      Array(3).fill('ifEmpty'),
    );
    expect(begins('.data', '1')).toBe(true);
    expect([begins('data'), begins('/srv/.data')]).toEqual([false, false]);
    expect(begins('/srv/data', '1')).toBe(true);
    expect(() => readConfig({ NEW_STORE: 'yes' })).toThrow(/NEW_STORE is "yes".*1/);
  });

  it('begins no store by itself when started from another folder', () => {
    const here = process.cwd();
    try {
      process.chdir(tmpdir());
      expect(readConfig({}).mayBegin).toBe(false);
    } finally {
      process.chdir(here);
    }
  });

  it('takes what is set', () => {
    const API_TOKEN = '0123456789abcde/';
    expect(
      readConfig({ PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x', API_TOKEN, HEARTBEAT_SECONDS: '1' }),
    ).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/tmp/x',
      mayBegin: false,
      apiToken: API_TOKEN,
      heartbeatSeconds: 1,
      streamClients: 2_000,
      streamClientsPerAddress: 2_000,
      addressHeader: null,
    });
  });

  it('takes how many may listen, in all and from one address, and the header that names it', () => {
    const named = (env: Record<string, string>) => {
      const { streamClients, streamClientsPerAddress, addressHeader } = readConfig(env);
      return [streamClients, streamClientsPerAddress, addressHeader];
    };
    expect(named({ STREAM_CLIENTS: '50' })).toEqual([50, 50, null]);
    expect(named({ STREAM_CLIENTS_PER_ADDRESS: '6', ADDRESS_HEADER: 'X-Forwarded-For' })).toEqual([
      2_000,
      6,
      'X-Forwarded-For',
    ]);
  });

  it.each([
    ['STREAM_CLIENTS', '0'],
    ['STREAM_CLIENTS', '50001'],
    ['STREAM_CLIENTS_PER_ADDRESS', '1.5'],
    ['STREAM_CLIENTS_PER_ADDRESS', 'none'],
    ['ADDRESS_HEADER', 'X-Forwarded-For:'],
    ['ADDRESS_HEADER', '"X-Real-IP"'],
  ])('refuses %s %j', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(StartupError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is `));
  });

  it.each([
    ['', 'is empty'],
    [' ', 'is empty'],
    ['\t', 'is empty'],
    [' /srv/data', 'begins or ends with a blank'],
    ['/srv/data\r', 'begins or ends with a blank'],
    ['"/srv/data"', 'has quotes around it'],
    ["'/srv/data'", 'has quotes around it'],
    ['~/data', 'begins with "~"'],
    ['~', 'begins with "~"'],
    ['$HOME/data', 'has a variable that was not replaced'],
    ['/srv/\u0024{NAME}', 'has a variable that was not replaced'],
    ['/srv/$NAME/data', 'has a variable that was not replaced'],
    ['data-$_name', 'has a variable that was not replaced'],
    ['/srv/a\u0000b', 'has a control character'],
  ])('refuses DATA_DIR %j, which %s, also with NEW_STORE=1', (DATA_DIR, fault) => {
    const read = () => readConfig({ DATA_DIR, NEW_STORE: '1' });
    expect(read).toThrow(StartupError);
    expect(read).toThrow(`DATA_DIR is ${JSON.stringify(DATA_DIR)}: it ${fault}`);
  });

  it.each(['/srv/my data', 'data~1', '/srv/$5', './~data', 'données'])(
    'takes DATA_DIR %j',
    (DATA_DIR) => {
      expect(readConfig({ DATA_DIR }).dataDir).toBe(DATA_DIR);
    },
  );

  it.each([' ', ' 127.0.0.1', '"0.0.0.0"', '\u0024{HOST}'])('refuses HOST %j', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/^HOST is ".*": it /);
  });

  it.each(['NEW_STORE', 'PORT', 'HEARTBEAT_SECONDS'])('refuses %s in quotes or blank', (name) => {
    for (const value of ['"1"', ' ']) {
      expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is `));
    }
  });

  it.each(['http', '-1', '65536', '8080.5', ' 80', '1e3', '999999'])('refuses PORT %j', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(StartupError);
    expect(() => readConfig({ PORT: port })).toThrow(/^PORT is .* not a port/);
  });

  it.each(['0.2', '0.25', '60', '7'])('takes HEARTBEAT_SECONDS %j', (seconds) => {
    expect(readConfig({ HEARTBEAT_SECONDS: seconds }).heartbeatSeconds).toBe(Number(seconds));
  });

  it.each(['0', '0.19', '60.001', '61', '-1', '1e1', '15s', ' 15', 'Infinity'])(
    'refuses HEARTBEAT_SECONDS %j',
    (seconds) => {
      expect(() => readConfig({ HEARTBEAT_SECONDS: seconds })).toThrow(StartupError);
      expect(() => readConfig({ HEARTBEAT_SECONDS: seconds })).toThrow(/from 0\.2 to 60/);
    },
  );

  it.each([
    ['short', '0123456789abcde'],
    ['with a space', '0123456789 abcdef'],
    ['with a line break', '0123456789abcdef\n'],
    ['not of ASCII', '0123456789abcdéf'],
    ['endless', 'a'.repeat(201)],
    ['blank', ' '],
  ])('refuses an API_TOKEN that is %s, and never says it', (_, token) => {
    expect(() => readConfig({ API_TOKEN: token })).toThrow(StartupError);
    expect(() => readConfig({ API_TOKEN: token })).toThrow(/^API_TOKEN must be 16 to 200/);
    expect(() => readConfig({ API_TOKEN: token })).not.toThrow(token.trim());
  });

  it.each(['"', "'"])('refuses an API_TOKEN within %s, and never says it', (quote) => {
    const read = () => readConfig({ API_TOKEN: `${quote}0123456789abcdef${quote}` });
    expect(read).toThrow(/^API_TOKEN has quotes around it/);
    expect(read).not.toThrow('0123456789');
  });
});
