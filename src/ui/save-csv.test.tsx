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
  test.each<[string, string[][], string]>([
    [
      'rows of cells',
      [
        ['Day', 'At least'],
        ['2021-12-26', '6'],
      ],
      'Day,At least\r\n2021-12-26,6',
    ],
    [
      'a cell with a comma, a quote and a line',
      [['a,b', 'say "c"', 'd\ne']],
      '"a,b","say ""c""","d\ne"',
    ],
    [
      'what a spreadsheet would take for a formula',
      [['=1+1', '@x', '-1', '+1']],
      `"'=1+1","'@x","'-1","'+1"`,
    ],
    ['an empty cell', [['', 'x']], ',x'],
    ['letters beyond ASCII', [['1–27', 'Ḥ']], '1–27,Ḥ'],
  ])('%s', async (_what, rows, text) => {
    await saveCsv('attacks', rows);
    const [one] = saved;
    expect(one?.name).toBe('attacks.csv');
    expect(one?.file.type).toBe('text/csv;charset=utf-8');
    const bytes = one ? await bytesOf(one.file) : new Uint8Array();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes.slice(3))).toBe(text);
    expect(released).toEqual(['blob:1']);
  });
});
