import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../http/problem';
import { parseJson } from './json';
import { jsonFaultAt } from './json-fault';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a body that is not JSON is told where', () => {
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
    expect(() => parseJson(new Uint8Array([0x22, 0xff, 0x22]))).toThrow('The body is not UTF-8.');
  });

  it('however deep or long it is', () => {
    expect(jsonFaultAt('['.repeat(60_000))).toBe(60_000);
    expect(jsonFaultAt(`"${'x'.repeat(60_000)}`)).toBe(0);
    expect(jsonFaultAt(`["${'\\n'.repeat(30_000)}" x`)).toBe(60_004);
  });
});

describe('where JSON goes wrong', () => {
  it('is nowhere in a text that JSON.parse takes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFaultAt(text)).toBe(text.length);
      }),
    );
  });

  it('is inside of a text that was cut off or changed, where JSON.parse refuses it', () => {
    const changed = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }));
    fc.assert(
      fc.property(changed, ([text, at, other]) => {
        const cut = text.slice(0, at % (text.length + 1)) + other;
        const isJson = takes(cut);
        const fault = jsonFaultAt(cut);
        // What stands before the fault can be gone on with, so cutting there is never the end.
        if (isJson) expect(fault).toBe(cut.length);
        else expect(fault).toBeLessThanOrEqual(cut.length);
        if (fault < cut.length) expect(isJson).toBe(false);
      }),
    );
  });
});

function takes(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
