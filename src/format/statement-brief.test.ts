import { describe, expect, test } from 'vitest';
import { days } from '../domain/testing/columns';
import { keyDate } from '../domain/testing/dataset';
import { type StatementBrief, statementBrief } from './statement-brief';

const keyDates = new Map([['deadline', keyDate('deadline', '2021-12-31')]]);

/** A gist so long that everything its codes say is shorter. */
const long = `Said ${'that the war is near and nobody is spared, '.repeat(6)}so far.`;

const told = (changes: Partial<StatementBrief>): StatementBrief => ({
  kind: 'threat',
  saidOn: days('2021-12-28'),
  aggregate: false,
  gist: long,
  targets: ['convoys', 'bases'],
  means: ['rockets'],
  deadline: null,
  condition: null,
  ...changes,
});

/** What is said where the gist is too long. */
const coded = (changes: Partial<StatementBrief>) =>
  statementBrief(told(changes), keyDates).filter((text) => isCoded.test(text));

const isCoded = /^(?:Threat|Several|Announcement|Context)/;

test('the gist comes first, then its first clause, then its codes', () => {
  const gist =
    'Demanded with much emphasis that all U.S. forces and their many advisors, too, be gone by December 31; its men are ready.';
  expect(statementBrief(told({ gist }), keyDates)).toEqual([
    gist,
    'Demanded with much emphasis that all U.S. forces and their many advisors, too, be gone by December 31.',
    'Threatens convoys and bases with rockets',
    'Threatens convoys and bases',
    'Threat',
  ]);
});

test('adds the condition to every threat that does not state it', () => {
  const condition = 'If they have not left.';
  const gist = 'Said that war would be opened to drive all of the forces out.';
  const [full, short] = statementBrief(told({ gist, condition }), keyDates);
  expect(full).toBe(
    'Said that war would be opened to drive all of the forces out, if they have not left.',
  );
  expect(short).toBe(
    'Said that war would be opened to drive all of the forces out, on a condition.',
  );
  const itself = 'Said there would be war unless all of the forces leave.';
  expect(statementBrief(told({ gist: itself, condition }), keyDates)[0]).toBe(itself);
});

describe('its codes', () => {
  test.each<[what: string, changes: Partial<StatementBrief>, texts: string[]]>([
    [
      'targets, means, key date and condition',
      { deadline: 'deadline', condition: 'If they have not left.' },
      [
        'Threatens convoys and bases with rockets, referring to December 31, if they have not left',
        'Threatens convoys and bases with rockets, referring to December 31, on a condition',
        'Threatens convoys and bases, referring to December 31, on a condition',
        'Threatens convoys and bases, on a condition',
        'Threat',
      ],
    ],
    [
      'a condition that is no clause is only said to be there',
      { means: [], condition: 'A full withdrawal' },
      ['Threatens convoys and bases, on a condition', 'Threat'],
    ],
    [
      'a key date that nobody knows is left out',
      { means: [], deadline: 'unheard-of' },
      ['Threatens convoys and bases', 'Threat'],
    ],
    [
      'means that are not named are left out',
      { targets: ['embassy'], means: ['unspecified'] },
      ['Threatens the embassy', 'Threat'],
    ],
    [
      'several means',
      { targets: ['us-forces', 'embassy', 'bases'], means: ['ied', 'break-in'] },
      [
        'Threatens U.S. forces, the embassy and bases with IEDs and break-ins',
        'Threatens U.S. forces, the embassy and bases',
        'Threat',
      ],
    ],
    [
      'no target',
      { targets: [], deadline: 'deadline' },
      [
        'Threat with rockets, target not named, referring to December 31',
        'Threat, target not named, referring to December 31',
        'Threat, target not named',
        'Threat',
      ],
    ],
    [
      'several threats that the source sums up',
      { aggregate: true },
      [
        'Several threats to convoys and bases with rockets',
        'Several threats to convoys and bases',
        'Several threats',
      ],
    ],
    [
      'an announcement threatens nobody',
      { kind: 'announcement', targets: ['us-forces'], means: ['war'] },
      ['Announcement about U.S. forces', 'Announcement'],
    ],
    ['a context without a target', { kind: 'context', targets: [] }, ['Context']],
  ])('%s', (_what, changes, texts) => {
    expect(coded(changes)).toEqual(texts);
  });

  test('a short gist does not get longer', () => {
    expect(statementBrief(told({ gist: 'Vowed war.' }), keyDates)).toEqual([
      'Vowed war.',
      'Threat',
    ]);
    expect(statementBrief(told({ gist: '' }), keyDates).at(-1)).toBe('Threat');
  });
});
