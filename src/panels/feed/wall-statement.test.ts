import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { directoryOf } from '../../domain/directory';
import type { Actor, Statement } from '../../domain/records';
import { emptyDataset } from '../../domain/testing/dataset';
import { aStatement } from '../../domain/testing/records';
import { type WallStatement, wallStatement } from './wall-statement';

const actor = (id: string, name: string, aliases: readonly string[] = []): Actor => ({
  id,
  name,
  aliases,
  kind: 'group',
  relations: [],
});
const directory = directoryOf({
  ...emptyDataset,
  actors: [
    actor('committee', 'Coordination Committee (CC)', ['CC']),
    actor('movement', 'The movement', ['Its other name']),
    actor('person', "Akram Al-Ka'abi"),
    actor('channel', 'A channel'),
  ],
});
const today = day('2021-12-30');

const of = (changes: Partial<Statement>, on = '2021-12-28'): WallStatement =>
  wallStatement(aStatement('s', on, changes), directory, today, today);
const range = (start: string, end: string) => ({ start: day(start), end: day(end) });

test.each<[what: string, said: WallStatement, when: string[]]>([
  [
    'a day',
    of({}, '2021-12-21'),
    [
      'Tuesday, December 21 · 9 days ago · Threat',
      'Tue, Dec 21 · 9 days ago · Threat',
      'Dec 21 · 9 days ago · Threat',
      'Dec 21 · Threat',
    ],
  ],
  [
    'a channel that is not the speaker',
    of({ organisation: 'movement', channel: 'channel' }, '2021-12-21'),
    expect.arrayContaining([
      'Tuesday, December 21 · 9 days ago · Threat on A channel',
      'Dec 21 · Threat on A channel',
      'Dec 21 · Threat',
    ]),
  ],
  [
    'today',
    of({}, '2021-12-30'),
    expect.arrayContaining(['Thursday, December 30 · today · Threat']),
  ],
  [
    'a day of another year',
    of({}, '2020-12-28'),
    expect.arrayContaining([
      'Monday, December 28, 2020 · 367 days ago · Threat',
      'Dec 28, 2020 · Threat',
    ]),
  ],
  [
    'some days',
    of({ saidOn: range('2021-12-09', '2021-12-10'), datePrecision: 2 }),
    [
      'December 9–10 · day not known · Threat',
      'Dec 9–10 · day not known · Threat',
      'Dec 9–10 · Threat',
    ],
  ],
  [
    'a month',
    of({ saidOn: range('2021-11-01', '2021-11-30'), datePrecision: 4 }),
    ['November 2021 · day not known · Threat', 'November 2021 · Threat'],
  ],
  [
    'years',
    of({ saidOn: range('2003-01-01', '2021-12-30'), datePrecision: 5 }),
    expect.arrayContaining(['January 1, 2003–December 30, 2021 · day not known · Threat']),
  ],
  [
    'an announcement',
    of({ kind: 'announcement' }),
    expect.arrayContaining(['Dec 28 · Announcement']),
  ],
  ['a context', of({ kind: 'context' }), expect.arrayContaining(['Dec 28 · Context'])],
  ['several summed up', of({ aggregate: true }), expect.arrayContaining(['Dec 28 · Summed up'])],
  [
    'one that was corrected',
    of({ kind: 'context', version: 2, knownOn: day('2021-12-29') }),
    expect.arrayContaining(['Dec 28 · Context · corrected December 29']),
  ],
])('%s', (_what, { when }, texts) => {
  expect(when).toEqual(texts);
});

test.each<[what: string, changes: Partial<Statement>, speaker: string[]]>([
  [
    'a person for an organisation',
    { speaker: 'person', organisation: 'movement' },
    ["Akram Al-Ka'abi, The movement", "Akram Al-Ka'abi"],
  ],
  [
    'an organisation with a short name',
    { organisation: 'committee' },
    ['Coordination Committee (CC)', 'Coordination Committee', 'CC'],
  ],
  ['an organisation with another name', { organisation: 'movement' }, ['The movement']],
  ['a channel', { channel: 'channel' }, ['A channel']],
  ['nobody', {}, ['Speaker not named']],
])('spoken by %s', (_what, changes, speaker) => {
  expect([...new Set(of(changes).speaker)]).toEqual(speaker);
});

test('only a threat that counts is one', () => {
  expect(of({}).threat).toBe(true);
  expect([of({ aggregate: true }), of({ kind: 'context' })].map(({ threat }) => threat)).toEqual([
    false,
    false,
  ]);
  expect(of({}).day).toBe('2021-12-28');
  expect(of({ saidOn: range('2021-12-09', '2021-12-10') }).day).toBeNull();
});
