import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import type { DrawerTarget } from '../domain/view';
import { drawerTargetText, parseDrawerTarget } from './drawer-target';
import { anyOpened } from './testing/arbitraries';

const december = days('2021-12-01..2021-12-27');

describe('what can be opened', () => {
  test.each<[string, DrawerTarget]>([
    ['attack:2021-11-19-ashab', { kind: 'attack', id: '2021-11-19-ashab' }],
    ['statement:s1', { kind: 'statement', id: 's1' }],
    ['date:deadline-2021', { kind: 'keyDate', id: 'deadline-2021' }],
    ['attacks:2021-12-01..2021-12-27', { kind: 'attacks', range: december, part: null }],
    ['attacks:2021-12-26', { kind: 'attacks', range: days('2021-12-26'), part: null }],
    [
      'attacks:2021-12-26:no-claim',
      { kind: 'attacks', range: days('2021-12-26'), part: 'no-claim' },
    ],
    [
      'threats:2021-12-01..2021-12-27',
      { kind: 'threats', range: december, target: null, means: null, organisation: null },
    ],
    [
      'threats:2021-12-26:bases',
      {
        kind: 'threats',
        range: days('2021-12-26'),
        target: 'bases',
        means: null,
        organisation: null,
      },
    ],
    [
      'threats:2021-12-26:bases:kaf',
      {
        kind: 'threats',
        range: days('2021-12-26'),
        target: 'bases',
        means: null,
        organisation: 'kaf',
      },
    ],
    [
      'threats:2021-12-26::kaf',
      {
        kind: 'threats',
        range: days('2021-12-26'),
        target: null,
        means: null,
        organisation: 'kaf',
      },
    ],
    [
      'threats:2021-12-26:::rockets',
      {
        kind: 'threats',
        range: days('2021-12-26'),
        target: null,
        means: 'rockets',
        organisation: null,
      },
    ],
    [
      'attacks:2021-12-26:target=convoys',
      { kind: 'attacks', range: days('2021-12-26'), part: { column: 'target', value: 'convoys' } },
    ],
    [
      'attacks:2021-12-26:status=claimed',
      { kind: 'attacks', range: days('2021-12-26'), part: { column: 'status', value: 'claimed' } },
    ],
    [
      'attacks:2021-12-26:means=ied',
      { kind: 'attacks', range: days('2021-12-26'), part: { column: 'means', value: 'ied' } },
    ],
    [
      'attacks:2021-12-26:governorate=babil',
      {
        kind: 'attacks',
        range: days('2021-12-26'),
        part: { column: 'governorate', value: 'babil' },
      },
    ],
    ['overlaps', { kind: 'overlaps' }],
    ['actor:ashab-al-kahf', { kind: 'actor', id: 'ashab-al-kahf' }],
    ['background', { kind: 'background', trait: null }],
    [
      'background:target=embassy',
      { kind: 'background', trait: { column: 'target', value: 'embassy' } },
    ],
    [
      'background:means=drones',
      { kind: 'background', trait: { column: 'means', value: 'drones' } },
    ],
    ['changes:2021-12-05', { kind: 'changes', since: day('2021-12-05'), of: null }],
    [
      'changes:2021-12-05:attacks:redated',
      {
        kind: 'changes',
        since: day('2021-12-05'),
        of: { records: 'attacks', change: 'redated' },
      },
    ],
    [
      'changes:2021-12-05:statements:added',
      {
        kind: 'changes',
        since: day('2021-12-05'),
        of: { records: 'statements', change: 'added' },
      },
    ],
  ])('%s', (text, opened) => {
    expect(parseDrawerTarget(text)).toEqual(opened);
    expect(drawerTargetText(opened)).toBe(text);
  });
  test('a single day may also be written as a range', () => {
    expect(parseDrawerTarget('threats:2021-12-26..2021-12-26')).toEqual({
      kind: 'threats',
      range: days('2021-12-26'),
      target: null,
      means: null,
      organisation: null,
    });
  });
});

describe('any address of the drawer', () => {
  test('is read back as what was written', () => {
    fc.assert(
      fc.property(anyOpened, (opened) => {
        expect(parseDrawerTarget(drawerTargetText(opened))).toEqual(opened);
      }),
      { numRuns: 500 },
    );
  });

  // A sign added, left out or changed: the text is read only if it is what would be written for what is read.
  const signs = [...':=.-+ aZ0', 'convoys', 'ied', 'attacks', 'governorate'];
  const spoiled = fc
    .tuple(anyOpened, fc.nat(), fc.nat(2), fc.constantFrom('', ...signs))
    .map(([opened, at, taken, put]) => {
      const text = drawerTargetText(opened);
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + taken);
    });
  test('that was spoiled is refused, or is the address of something else', () => {
    fc.assert(
      fc.property(spoiled, (text) => {
        const opened = parseDrawerTarget(text);
        // One day may be written as a range too.
        const written = text.replace(/(\d{4}-\d{2}-\d{2})\.\.\1/, '$1');
        expect(opened === null ? written : drawerTargetText(opened)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what cannot be opened', () => {
  test.each([
    'overlaps:',
    'overlaps:a',
    'overlaps:2021-12-26',
    'attacks:2021-12-26:governorate=Babil',
    'attacks:2021-12-26:governorate=',
    'attacks:2021-12-26:=babil',
    'attacks:2021-12-26:place=babil',
    'attacks:2021-12-26:status=convoys',
    'attacks:2021-12-26:target=claimed',
    'attacks:2021-12-26:target=ied',
    'attacks:2021-12-26:means=convoys',
    'attacks:2021-12-26:means=nothing',
    'attacks:2021-12-26:status=nothing',
    'attacks:2021-12-26:governorate=babil=',
    'threats:2021-12-26:bases:A',
    'threats:2021-12-26:bases:kaf:bombs',
    'threats:2021-12-26:bases:kaf:',
    'threats:2021-12-26:a::ied',
    'statement:a:bases',
    'date:a:bases',
    '',
    'attack',
    'attack:',
    'attack:A',
    'attack:a:b',
    'attack:a b',
    'statement:-',
    'keyDate:deadline-2021',
    'date:deadline-2021:x',
    'attacks:',
    'attacks:2021-12',
    'attacks:2021-12-27..2021-12-01',
    'attacks:2021-12-01..',
    'attacks:..2021-12-27',
    'attacks:2021-12-01..2021-12-27..2021-12-28',
    'attacks:2021-12-01...2021-12-27',
    'attacks:2021-02-30',
    'attacks:2021-12-26:',
    'attacks:2021-12-26:A',
    'attacks:2021-12-26:a:b',
    'threats:2021-12-26:a',
    'threats:2021-12-26:',
    'threats:2021-12-26:bases:x:y',
    'threats:2021-12-26:bases:x:ied:y',
    'threats:2021-12-26::',
    'threats:2021-12-26:bases:',
    'threats:2021-12-26:::',
    'attacks:2021-12-26:target=nobody',
    'attacks:2021-12-26:group=a',
    'attacks:2021-12-26:target=convoys=x',
    'attacks:2021-12-26:target=',
    'attack:a:bases',
    'actor',
    'actor:A',
    'actor:a:b',
    'background:',
    'background:embassy',
    'background:target=nobody',
    'background:target=embassy:x',
    'overlaps:x',
    'other:2021-12-26',
    'changes',
    'changes:',
    'changes:2021-12-32',
    'changes:2021-12-05..2021-12-06',
    'changes:2021-12-05:',
    'changes:2021-12-05:attacks',
    'changes:2021-12-05:attacks:',
    'changes:2021-12-05:threats:added',
    'changes:2021-12-05:attacks:changed',
    'changes:2021-12-05:attacks:added:x',
    'changes:2021-12-05::added',
  ])('%s', (text) => {
    expect(parseDrawerTarget(text)).toBeNull();
  });
});
