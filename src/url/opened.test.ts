import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import type { Opened } from '../domain/view';
import { openedText, parseOpened } from './opened';

const december = days('2021-12-01..2021-12-27');

describe('what can be opened', () => {
  test.each<[string, Opened]>([
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
    ['overlaps', { kind: 'overlaps' }],
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
    expect(parseOpened(text)).toEqual(opened);
    expect(openedText(opened)).toBe(text);
  });
  test('a single day may also be written as a range', () => {
    expect(parseOpened('threats:2021-12-26..2021-12-26')).toEqual({
      kind: 'threats',
      range: days('2021-12-26'),
      target: null,
      means: null,
      organisation: null,
    });
  });
});

describe('what cannot be opened', () => {
  test.each([
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
    expect(parseOpened(text)).toBeNull();
  });
});
