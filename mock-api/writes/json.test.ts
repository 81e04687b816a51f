import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../http/problem';
import { parseJson, readJson } from './json';
import { jsonFault } from './json-fault';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the error for a body that is not JSON says where', () => {
  it.each([
    ['', 'it is empty'],
    [' \n ', 'it is empty'],
    ['{', 'it ends too early, at line 1, column 2'],
    ['{"a": 1,\n "b": [1, 2', 'it ends too early, at line 2, column 12'],
    ['{"a": 1,}', 'line 1, column 9, at "}"'],
    ['[1, 2,]', 'line 1, column 7, at "]"'],
    ["{'a': 1}", 'line 1, column 2, at "\'a\': 1}"'],
    ['{"a" 1}', 'line 1, column 6, at "1}"'],
    ['{"a":}', 'line 1, column 6, at "}"'],
    ['{"a": 1 "b": 2}', 'line 1, column 9, at "\\"b\\": 2}"'],
    ['{"a": 01}', 'line 1, column 8, at "1}"'],
    ['{"a": +1}', 'line 1, column 7'],
    ['{"a": NaN}', 'line 1, column 7'],
    ['{"a": tru}', 'line 1, column 7, at "tru}"'],
    ['{"a": "x\ty"}', 'line 1, column 7'],
    ['{"a": "\\q"}', 'line 1, column 7'],
    ['{"a": "not closed}', 'line 1, column 7'],
    ['[1]]', 'line 1, column 4, at "]"'],
    ['[1}', 'line 1, column 3, at "}"'],
    ['{"a": 1} // why', 'line 1, column 10, at "// why"'],
    ['1 2', 'line 1, column 3, at "2"'],
    [',', 'line 1, column 1, at ","'],
    ['[TRUE]', 'line 1, column 2, at "TRUE]"'],
    ['{1: 2}', 'line 1, column 2'],
  ])('%j: %s', (text, where) => {
    expect(() => parseJson(bytes(text))).toThrow(`The body is not JSON: ${where}`);
  });

  it('as a problem of status 400', () => {
    expect(() => parseJson(bytes('{'))).toThrow(ProblemError);
  });

  it('however deep or long it is', () => {
    expect(whyNot('['.repeat(60_000))).toContain('more than 100 objects and lists');
    expect(whyNot(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)).toContain('line 1, column 101');
    expect(whyNot('{"a":'.repeat(10_000))).toContain('line 1, column 501');
    expect(whyNot(`"${'x'.repeat(60_000)}`)).toContain('line 1, column 1');
    expect(jsonFault(`["${'\\n'.repeat(30_000)}" x`)).toEqual({ kind: 'notJson', at: 60_004 });
  });
});

describe('nothing of a body is lost: it is refused with its place', () => {
  it.each([
    [
      '{"low": 1, "low": 7}',
      'the key "low" twice in one object: at line 1, column 2 and at line 1, column 12',
    ],
    ['{"low": 1,\n "low": 1}', 'at line 1, column 2 and at line 2, column 2'],
    [String.raw`{"low": 1, "\u006cow": 7}`, 'the key "low" twice'],
    [String.raw`{"a\/b": 1, "a/b": 7}`, 'the key "a/b" twice'],
    ['[{"sources": [{"section": "a", "section": "b"}]}]', 'the key "section" twice'],
    ['{"": 1, "": 2}', 'the key "" twice'],
    ['{"__proto__": 1, "__proto__": 2}', 'the key "__proto__" twice'],
    ['{"a": {"b": 1}, "a": {"c": 2}}', 'the key "a" twice'],
    ['{"a": 1}\n{"a": 2}\n', 'more than one JSON value: the second begins at line 2, column 1'],
    ['[1][2]', 'more than one JSON value'],
    [`{"a": 1.${'0'.repeat(60_000)}1}`, 'the number 1.0000'],
    ['{"a": 1e999}', 'the number 1e999 at line 1, column 7, which is too large'],
    ['[-1e400]', 'the number -1e400'],
    ['{"a": 9007199254740993}', 'the number 9007199254740993'],
    ['{"a": 1.0000000000000000001}', 'too many digits'],
    ['{"a": 1e-400}', 'the number 1e-400'],
  ])('%s', (text, why) => {
    expect(() => parseJson(bytes(text))).toThrow(ProblemError);
    expect(whyNot(text)).toContain(why);
  });

  it.each([
    ['[{"a": 1}, {"a": 2}]', [{ a: 1 }, { a: 2 }]],
    ['{"a": {"a": {"a": 1}}, "A": 1}', { a: { a: { a: 1 } }, A: 1 }],
    [
      '[9007199254740992, 1.50, 1E3, -0.5, 0.1, 100, 1e21]',
      [2 ** 53, 1.5, 1000, -0.5, 0.1, 100, 1e21],
    ],
    ['\ufeff[1]', [1]],
  ])('and %s is read', (text, value) => {
    expect(parseJson(bytes(text))).toEqual(value);
  });

  it('and a key of every object stays a key', () => {
    expect(Object.keys(Object(parseJson(bytes('{"__proto__": {"low": 1}}'))))).toEqual([
      '__proto__',
    ]);
  });
});

it('reads two spellings of a letter, and of zero, as one', () => {
  expect(parseJson(bytes('{"a": ["cafe\u0301", "caf\u00e9"], "b": -0}'))).toEqual({
    a: ['caf\u00e9', 'caf\u00e9'],
    b: 0,
  });
  // Arabic alef with madda, composed and not.
  expect(parseJson(bytes('"\u0627\u0653"'))).toBe('\u0622');
});

describe('the error for another format names it', () => {
  it.each([
    ['<!doctype html>\n<p>', 'it seems to be HTML or XML'],
    ['id,low,high\na,1,2', 'it seems to be a table (CSV)'],
    ['id;low;high\na;1;2', 'it seems to be a table (CSV)'],
  ])('%j: %s', (text, what) => {
    expect(whyNot(text)).toContain(what);
  });
});

describe('what is not UTF-8 is refused with its place and what it seems to be', () => {
  const json = (text: string) => `{"attacks": [\n {"summary": "${text}"}]}`;
  const latin1 = (text: string) => Buffer.from(text, 'latin1');
  const single = (encoding: string, text: string) => {
    const decoder = new TextDecoder(encoding);
    const codes = new Map(
      Array.from(
        { length: 256 },
        (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const,
      ),
    );
    return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0);
  };
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  it.each<[string, Uint8Array, string]>([
    [
      'a caf\u00e9',
      latin1(json('caf\u00e9')),
      'line 2, column 18 has the byte 0xe9. It seems to be windows-1252',
    ],
    [
      'quotes of Word',
      latin1(json('\x93yes\x94')),
      'line 2, column 15 has the byte 0x93. It seems to be windows-1252',
    ],
    ['German', latin1(json('Stra\u00dfe \u00fc\u00e4')), 'seems to be windows-1252'],
    [
      'Arabic',
      single('windows-1256', json('\u0623\u0635\u062d\u0627\u0628 \u0627\u0644\u0643\u0647\u0641')),
      'seems to be windows-1256',
    ],
    [
      'Russian',
      single(
        'windows-1251',
        json(
          '\u0410\u0442\u0430\u043a\u0430 \u043d\u0430 \u0431\u0430\u0437\u0443, \u0437\u0430\u044f\u0432\u043b\u0435\u043d\u043e',
        ),
      ),
      'seems to be windows-1251',
    ],
    [
      'Hebrew',
      single('windows-1255', json('\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd')),
      'It may be windows-1255, windows-1251 or KOI8-R: save it as UTF-8',
    ],
    [
      'German, and far behind it what nothing can read',
      latin1(`["Stra\u00dfe \u00fc\u00e4${' '.repeat(4_000)}${'\x81'.repeat(1_000)}"]`),
      'seems to be windows-1252',
    ],
    ['UTF-16 with a mark', utf16(`\ufeff${json('x')}`), 'seems to be UTF-16'],
    ['UTF-16 without', utf16(json('x')), 'seems to be UTF-16'],
    ['UTF-16, big end first', utf16(json('x')).swap16(), 'seems to be UTF-16'],
    ['UTF-32', Uint8Array.from([0x5b, 0, 0, 0, 0x5d, 0, 0, 0]), 'seems to be UTF-32'],
    [
      'a broken character among whole ones',
      Buffer.concat([Buffer.from(json('caf\u00e9')), latin1('\u00e9\n')]),
      'line 2, column 23 has the byte 0xe9; save it as UTF-8',
    ],
    [
      'cut off within a character',
      Buffer.from('["caf\u00e9').subarray(0, -1),
      'ends within a character, at line 1, column 6',
    ],
    ['a gzip file', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'is compressed with gzip'],
    ['a ZIP file', latin1('PK\u0003\u0004rest'), 'is a ZIP archive'],
  ])('%s', (_, content, why) => {
    const read = readJson(content);
    expect(read.kind === 'faulty' && read.why).toContain(why);
  });
});

describe('where JSON goes wrong', () => {
  it('is nowhere in a text that JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBeNull();
      }),
    );
  });

  it('is inside of a text that was cut off or changed, if JSON.parse refuses it', () => {
    const changed = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(changed, ([text, at, other]) => {
        const cut = text.slice(0, at % (text.length + 1)) + other;
        const fault = jsonFault(cut);
        if (!takes(cut)) expect(fault?.at).toBeLessThanOrEqual(cut.length);
        // A cut can make a key equal to another, or a number too long.
        else if (fault) expect(['keyTwice', 'number']).toContain(fault.kind);
      }),
    );
  });
});

function whyNot(text: string): string {
  const read = readJson(bytes(text));
  return read.kind === 'faulty' ? read.why : '';
}

function takes(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
