import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import type { OwnKeyDate } from '../domain/own-key-dates';
import { ownDatesText, parseOwnDates } from './own-dates';

const vote: OwnKeyDate = { label: 'Vote', on: day('2022-01-15'), kind: 'political' };
const line = (label: string) => `2022-01-15:political:${label}`;

describe('key dates in the address', () => {
  test.each([
    ['one', [vote]],
    ['several', [vote, { ...vote, label: 'Other' }]],
    ['the same on another day', [vote, { ...vote, on: day('2022-01-16') }]],
    ['the same of another kind', [vote, { ...vote, kind: 'election' }]],
    ['a label with what the parts are parted by', [{ ...vote, label: 'A: b, c' }]],
    ['the longest label', [{ ...vote, label: 'n'.repeat(60) }]],
  ] satisfies [string, OwnKeyDate[]][])('%s: they come back', (_what, dates) => {
    expect(parseOwnDates(ownDatesText(dates))).toEqual(dates);
  });

  test('a label is taken without the blanks that are too many', () => {
    expect(parseOwnDates(line('  A   vote '))).toEqual([{ ...vote, label: 'A vote' }]);
  });

  test.each([
    ['no text', ''],
    ['no label', line('')],
    ['a label of nothing that is read', line('— !')],
    ['a label that turns the text round', line('Vote\u202Eetov')],
    ['a label with a sign that is not seen', line('Vo\u200Bte')],
    ['a label with a tab', line('Vo\tte')],
    ['a label over two lines', line('Vo\u2028te')],
    ['a label that is too long', line('n'.repeat(61))],
    ['no day', 'soon:political:Vote'],
    ['another kind', '2022-01-15:party:Vote'],
    ['the same twice', `${line('Vote')}\n${line('Vote')}`],
    ['the same twice but for blanks', `${line('Vote')}\n${line(' Vote ')}`],
    ['one that is none among others', `${line('Vote')}\nVote`],
    ['too many', [1, 2, 3, 4, 5, 6, 7].map((n) => line(`Vote ${n}`)).join('\n')],
  ])('%s: nothing is taken', (_what, text) => {
    expect(parseOwnDates(text)).toBeNull();
  });
});
