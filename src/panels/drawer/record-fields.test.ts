import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { directoryOf } from '../../domain/directory';
import type { Attack, Statement } from '../../domain/records';
import { days } from '../../domain/testing/columns';
import { anAttack, aStatement } from '../../domain/testing/records';
import { reportDataset } from '../../domain/testing/report';
import { attackFields, fieldChanges, statementFields } from './record-fields';

const directory = directoryOf(reportDataset);

describe('what differs between two versions of an attack', () => {
  const first = anAttack('a', '2021-11-30', { claimedBy: 'ashab-al-kahf' });
  const changed = (changes: Partial<Attack>) =>
    fieldChanges(
      attackFields(first, directory),
      attackFields({ ...first, ...changes }, directory),
    ).map(({ name, before, after }) => `${name}: ${before || 'none'} > ${after || 'none'}`);

  test.each<[string, Partial<Attack>, string[]]>([
    ['nothing', {}, []],
    ['the version alone', { version: 2, knownOn: day('2021-12-07') }, []],
    [
      'the days',
      { occurred: days('2021-11-29..2021-11-30'), datePrecision: 2 },
      [
        'Day: November 30, 2021 > November 29–30, 2021',
        'How exactly the day is known: the day is known > known to within 2 days',
      ],
    ],
    ['the number', { low: 2, high: null }, ['Number: 1 attack > at least 2 attacks']],
    ['none in the end', { low: 0, high: 0 }, ['Number: 1 attack > no attack']],
    [
      'the group',
      { claimedBy: null, reportedBy: 'nobody-known', status: 'reported' },
      [
        'Group: Name of ashab-al-kahf > none',
        'Status: claimed, not confirmed > reported by a channel, not confirmed',
        'Reported by: none > nobody-known',
      ],
    ],
    ['the overlap', { possibleOverlap: ['b'] }, ['Possible overlap: none > noted']],
    ['no longer counted', { background: true }, ['Counted: yes > no: mentioned outside the list']],
    [
      'the source',
      { sources: [{ ...first.sources[0], section: 'text' } as Attack['sources'][number]] },
      ['Source: list, footnote 1 > text, footnote 1'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(changed(changes)).toEqual(expected);
  });
});

describe('what differs between two versions of a statement', () => {
  const first = aStatement('s', '2021-12-06');
  test.each<[string, Partial<Statement>, string[]]>([
    ['nothing', {}, []],
    ['whom it is for', { organisation: 'zulfiqar-forces' }, ['For']],
    ['its kind and targets', { kind: 'context', targets: ['bases'] }, ['Kind', 'Targets']],
    ['its words', { gist: 'Other words.', quote: 'Out!' }, ['Gist', 'Quote']],
    ['that it only sums up', { aggregate: true }, ['Counted']],
    ['what it refers to', { deadline: 'deadline-2021' }, ['Refers to']],
  ])('%s', (_what, changes, names) => {
    const after = statementFields({ ...first, ...changes }, directory);
    expect(fieldChanges(statementFields(first, directory), after).map(({ name }) => name)).toEqual(
      names,
    );
  });
});
