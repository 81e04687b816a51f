import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../domain/dataset';
import {
  type AttackRow,
  attackColumns,
  type StatementRow,
  statementColumns,
} from '../../domain/testing/columns';
import { emptyDataset, span } from '../../domain/testing/dataset';
import { leadPhrases } from '../../format/threats-and-attacks';
import {
  followedNotes,
  followedWords,
  gapWords,
  rowNotes,
  selectionWords,
} from '../../format/threats-and-attacks-notes';
import { viewStateOf } from '../../url/testing/view-state';
import { type ThreatsAndAttacksModel, threatsAndAttacksModel } from './threats-and-attacks-model';

/* What is said of lists that are not the report. */

const december: Dataset = {
  ...emptyDataset,
  coverage: {
    attacks: [span('2021-12-01..2021-12-20', 'listed')],
    statements: [span('2021-12-01..2021-12-30', 'listed')],
  },
};

const made = (
  attacks: readonly AttackRow[],
  threats: readonly StatementRow[],
  dataset: Dataset = december,
) =>
  threatsAndAttacksModel(
    viewStateOf({}, dataset),
    attackColumns(attacks),
    statementColumns(threats),
  );

const lead = ({ facts, scope }: ThreatsAndAttacksModel) =>
  leadPhrases(facts, scope, december.asOf)
    .map(({ words }) => words)
    .join('');

describe('the sentence is true of other lists', () => {
  const threats: StatementRow[] = [
    { when: '2021-12-02', targets: ['embassy'] },
    { when: '2021-12-03', targets: ['bases', 'us-forces'] },
    { when: '2021-12-04', targets: ['forces-in-kuwait'] },
  ];
  test.each<[string, AttackRow[], StatementRow[], Dataset, string]>([
    [
      'with several targets: what was threatened and is not on the list is named',
      [
        { when: '2021-12-02', low: 4 },
        { when: '2021-12-03', target: 'bases', low: 2, high: 3 },
      ],
      threats,
      december,
      '3 threats listed so far for December 1–30 name U.S. forces (1), bases (1), the embassy (1) and forces in Kuwait (1). The list for December 1–20 has 6 or 7 attacks, on convoys (4) and bases (2 or 3), none of them on the embassy.',
    ],
    [
      'with several targets, all of them threatened',
      [
        { when: '2021-12-02', target: 'embassy' },
        { when: '2021-12-03', target: 'bases' },
      ],
      threats.slice(0, 2),
      december,
      '2 threats listed so far for December 1–30 name U.S. forces (1), bases (1) and the embassy (1). The list for December 1–20 has 2 attacks, on bases (1) and the embassy (1).',
    ],
    [
      'with one attack',
      [{ when: '2021-12-02', target: 'embassy' }],
      [],
      december,
      'No threat is listed so far for December 1–30. The list for December 1–20 has 1 attack, on the embassy.',
    ],
    [
      'with none',
      [],
      threats.slice(0, 1),
      december,
      '1 threat listed so far for December 1–30 names the embassy (1). No attack is listed for December 1–20.',
    ],
    [
      'with threats that name nothing',
      [],
      [{ when: '2021-12-02' }, { when: '2021-12-01..2022-01-05', knownOn: '2021-12-05' }],
      december,
      '1 or 2 threats listed so far for December 1–30 name no target. No attack is listed for December 1–20.',
    ],
    [
      'without statements',
      [{ when: '2021-12-02' }],
      threats,
      { ...december, coverage: { ...december.coverage, statements: [] } },
      'No statement of this period was looked at, so nothing can be said of threats. The list for December 1–20 has 1 attack, on convoys of U.S. forces.',
    ],
  ])('%s', (_what, attacks, said, dataset, words) => {
    expect(lead(made(attacks, said, dataset))).toBe(words);
  });
  test('and statements that are a list are not called a selection', () => {
    expect(selectionWords(made([], threats).selected)).toBe('Threats have a count, but no rate');
  });
  test('threats that name no target or no means are in no row, which is said', () => {
    const { facts } = made(
      [],
      [{ when: '2021-12-02', targets: ['bases'] }, { when: '2021-12-03' }],
    );
    expect(rowNotes(facts)).toEqual([
      '1 threat names no target and so is not in the rows.',
      '2 threats name no means and so are not in the rows.',
    ]);
  });
  test('a gap in what was covered is said', () => {
    const spans = [
      span('2021-12-01..2021-12-05', 'listed'),
      span('2021-12-07..2021-12-10', 'listed'),
    ];
    const { facts } = made([], [], {
      ...december,
      coverage: { attacks: spans, statements: spans },
    });
    expect([
      gapWords(facts.threats, 'statements', december.asOf),
      gapWords(facts.attacks, 'attacks', december.asOf),
    ]).toEqual([
      'For statements, 1 day of December 1–10 is not covered.',
      'For attacks, 1 day of December 1–10 is not covered.',
    ]);
  });
});

test('with ten threats it says how many were followed, and how many by chance', () => {
  const threats = Array.from({ length: 10 }, (_, n) => ({
    when: `2021-12-0${1 + (n % 5)}`,
    targets: ['bases'] as const,
  }));
  const left: StatementRow[] = [
    { when: '2021-12-02..2021-12-03', targets: ['bases'] },
    { when: '2021-12-28', targets: ['bases'] },
  ];
  const { followed, scope } = made(
    [{ when: '2021-12-09', target: 'bases' }],
    [...threats, ...left],
  );
  // The day of the attack is among the seven after the threats of December 2 to 5: eight of the ten.
  expect(followedWords(followed, scope)).toBe(
    '8 of 10 threats naming a target in Iraq narrower than U.S. forces were followed within 7 days by a listed attack on that target; by chance 3.5 (95% range 0 to 10).',
  );
  expect(followedNotes(followed, december.asOf, null)).toEqual([
    'Counted over the 20 listed days of December 1–20, whatever period is shown.',
    'By chance: the mean over all 20 ways of moving the attacks together round these days, and the range of the middle 95% of them.',
    'Left out of such threats: 1 not dated to a single day, and 1 whose 7 following days are not all listed and complete yet.',
  ]);
});
