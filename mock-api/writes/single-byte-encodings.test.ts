import { describe, expect, it, vi } from 'vitest';
import { singleByteEncodings } from './single-byte-encodings';

/** A record of a file, in an encoding of one byte a letter. */
function encoded(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const codes = new Map([
    // Node 20 takes windows-1252 for ISO 8859-1.
    ...[...'\u2013\u2019\u201c\u201d'].map((sign, at) => {
      return [sign, [0x96, 0x92, 0x93, 0x94][at] ?? 0] as const;
    }),
    ...Array.from({ length: 256 }, (_, code) => {
      return [decoder.decode(Uint8Array.of(code)), code] as const;
    }),
  ]);
  return Uint8Array.from(`[{"id": "a", "gist": "${text}"}]`, (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new Error(`${label} has no ${letter}`);
    return code;
  });
}

const russian = 'Движение заявило об атаке на базу в Багдаде';

describe('a sentence is told by its letters', () => {
  it.each([
    ['windows-1252', 'windows-1252', 'Straße, garçon, “señor” – à l’été'],
    ['windows-1250', 'windows-1250', 'Zażółć gęślą jaźń'],
    ['windows-1250', 'windows-1250', 'Příliš žluťoučký kůň'],
    ['windows-1254', 'windows-1254', 'Şiddetli saldırı ağır yaraladı'],
    ['windows-1251', 'windows-1251', russian],
    ['windows-1251', 'windows-1251', russian.toUpperCase()],
    ['koi8-r', 'KOI8-R', russian],
    ['koi8-r', 'KOI8-R', 'Хезболла'],
    ['iso-8859-5', 'ISO 8859-5', russian],
    ['ibm866', 'IBM866', russian],
    ['windows-1256', 'windows-1256', 'أصحاب الكهف'],
    ['windows-1256', 'windows-1256', 'كتائب حزب الله تعلن مسؤوليتها عن الهجوم'],
    ['windows-1256', 'windows-1256', 'گروه مقاومت پاسخ داد'],
    ['iso-8859-6', 'ISO 8859-6', 'كتائب حزب الله تعلن مسؤوليتها عن الهجوم'],
    ['windows-1255', 'windows-1255', 'ארגון חיזבאללה הודיע על תקיפת הבסיס'],
    ['windows-1253', 'windows-1253', 'Επίθεση στη βάση της Βαγδάτης'],
  ])('%s: %s', (label, name, text) => {
    expect(singleByteEncodings(encoded(label, text))).toEqual([name]);
  });
});

describe('if there is too little to tell, the right one is among those that are named', () => {
  it.each([
    ['windows-1251', 'windows-1251', 'Мир'],
    ['koi8-r', 'KOI8-R', 'Мир'],
    ['koi8-r', 'KOI8-R', russian.toUpperCase()],
    ['windows-1256', 'windows-1256', 'حزب'],
    ['windows-1255', 'windows-1255', 'שלום'],
  ])('%s: %s', (label, name, text) => {
    const named = singleByteEncodings(encoded(label, text));
    expect(named).toContain(name);
    expect(named.length).toBeGreaterThan(1);
  });
});

it('names none if all read badly', () => {
  expect(singleByteEncodings(Uint8Array.from({ length: 128 }, (_, at) => 128 + at))).toEqual([]);
});

it('makes no decoder for each sign', () => {
  let made = 0;
  class Counted extends TextDecoder {
    constructor(label?: string) {
      super(label);
      made += 1;
    }
  }
  vi.stubGlobal('TextDecoder', Counted);
  singleByteEncodings(new Uint8Array(100).fill(0x85));
  vi.unstubAllGlobals();
  expect(made).toBeLessThan(20);
});
