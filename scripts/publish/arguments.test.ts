import { describe, expect, it } from 'vitest';
import { StartupError } from '../../mock-api/startup-error';
import { readArguments, readToken } from './arguments';

describe('readArguments', () => {
  it.each([
    [['a.json'], 'http://localhost:8080/'],
    [['a.json', '--to', 'http://localhost:9000'], 'http://localhost:9000/'],
    [['--to=https://example.org/watch', 'a.json'], 'https://example.org/watch/'],
  ])('%j', (words, href) => {
    const asked = readArguments(words);
    expect(asked).toMatchObject({ kind: 'publish', file: 'a.json' });
    expect(asked.kind === 'publish' && asked.to.href).toBe(href);
  });

  it('helps', () => {
    expect(readArguments(['--help'])).toEqual({ kind: 'help' });
    expect(readArguments(['-h', 'a.json'])).toEqual({ kind: 'help' });
  });

  it.each([
    [[]],
    [['a.json', 'b.json']],
    [['a.json', '--form', 'x']],
    [['a.json', '--To', 'http://localhost']],
    [['a.json', '--to']],
    [['a.json', '--to', 'localhost:8080']],
    [['a.json', '--to', 'ftp://localhost']],
    [['a.json', '--to', 'http://me:secret@localhost']],
    [['a.json', '--to', 'http://localhost/?a=1']],
  ])('refuses %j', (words) => {
    expect(() => readArguments(words)).toThrow(StartupError);
  });
});

describe('readToken', () => {
  it('is what API_TOKEN says', () => {
    expect(readToken({ API_TOKEN: 'a.b-c' })).toBe('a.b-c');
  });

  it('says which variable was set instead, and not its value', () => {
    const read = () => readToken({ API_TOEKN: 'a-secret', HOME: '/' });
    expect(read).toThrow(/^API_TOKEN is not set, but API_TOEKN is\./);
    expect(read).not.toThrow('a-secret');
  });

  it.each([undefined, '', 'two words', 'line\n', 'schlüssel', '"in-quotes"'])(
    'refuses %j, unseen',
    (token) => {
      const read = () => readToken({ API_TOKEN: token });
      expect(read).toThrow(/^API_TOKEN/);
      if (token) expect(read).not.toThrow(token);
    },
  );
});
