import { describe, expect, it } from 'vitest';
import { readConfig } from './config';
import { Fault } from './fault';

describe('readConfig', () => {
  it('has a default for everything', () => {
    const defaults = { port: 8080, host: '127.0.0.1', dataDir: '.data' };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '' })).toEqual(defaults);
  });

  it('takes what is set', () => {
    expect(readConfig({ PORT: '0', HOST: '::1', DATA_DIR: '/tmp/x' })).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/tmp/x',
    });
  });

  it.each(['http', '-1', '65536', '8080.5', ' 80', '1e3', '999999'])('refuses PORT %j', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(Fault);
    expect(() => readConfig({ PORT: port })).toThrow(/^PORT is .* not a port/);
  });
});
