import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveCsv } from './save-csv';

let saved: { name: string; file: Blob }[] = [];
let released: string[] = [];

beforeEach(() => {
  const files = new Map<string, Blob>();
  [saved, released] = [[], []];
  // jsdom has no addresses for files and follows no downloads.
  Reflect.set(URL, 'createObjectURL', (file: Blob) => {
    files.set('blob:1', file);
    return 'blob:1';
  });
  Reflect.set(URL, 'revokeObjectURL', (url: string) => released.push(url));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const file = files.get(this.href);
    if (file) saved.push({ name: this.download, file });
  });
});

afterEach(() => vi.restoreAllMocks());

const bytesOf = (file: Blob) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
    };
    reader.readAsArrayBuffer(file);
  });

describe('a saved table', () => {
  test.each<[string, (string | number | null)[], string]>([
    ['a day and a number', ['2021-12-26', 6], '2021-12-26,6'],
    [
      'a cell with a comma, a quote and a line',
      ['a,b', 'say "c"', 'd\ne'],
      '"a,b","say ""c""","d\ne"',
    ],
    [
      'what a spreadsheet would take for a formula',
      ['=1+1', '@x', '-1', '+1'],
      `"'=1+1","'@x","'-1","'+1"`,
    ],
    ['bare numbers, below zero and over a thousand', [-28, 1511, 0.5], '-28,1511,0.5'],
    ['what is no number', [null, Number.POSITIVE_INFINITY, Number.NaN, 0], ',,,0'],
    ['an empty cell', ['', 'x'], ',x'],
    ['letters beyond ASCII', ['1–27', 'Ḥ'], '1–27,Ḥ'],
    ['a name without what isolates its direction', ['\u2068أصحاب\u2069'], 'أصحاب'],
  ])('%s', async (_what, row, text) => {
    await saveCsv({ name: 'attacks', headings: ['one', 'two'], rows: [row] });
    const [one] = saved;
    expect(one?.name).toBe('attacks.csv');
    expect(one?.file.type).toBe('text/csv;charset=utf-8');
    const bytes = one ? await bytesOf(one.file) : new Uint8Array();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes.slice(3))).toBe(`one,two\r\n${text}\r\n`);
    expect(released).toEqual(['blob:1']);
  });
});
