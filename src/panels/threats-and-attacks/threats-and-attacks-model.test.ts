import { describe, expect, test } from 'vitest';
import { traitFilter } from '../../domain/attack-trait';
import type { Bound } from '../../domain/bound';
import { addDays, day } from '../../domain/day';
import { daysOf } from '../../domain/day-range';
import { meansOfAttack, type Target, targets } from '../../domain/records';
import { type AttackRow, attackColumns, statementColumns } from '../../domain/testing/columns';
import { emptyDataset, span } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import { meansOf, targetsOf, threatBound, threatsAmong } from '../../domain/threats';
import type { DrawerTarget, View } from '../../domain/view';
import { attackBound, attacksAmong } from '../../domain/window';
import { caveatWords, leadPhrases } from '../../format/threats-and-attacks';
import {
  followedNotes,
  followedWords,
  gapWords,
  rowNotes,
  selectionWords,
} from '../../format/threats-and-attacks-notes';
import { viewStateOf } from '../../url/testing/view-state';
import { meansCells, targetCells } from './paired-rows';
import { type ThreatsAndAttacksModel, threatsAndAttacksModel } from './threats-and-attacks-model';

const report = (choices: Partial<View> = {}) =>
  threatsAndAttacksModel(viewStateOf(choices, reportDataset), reportAttacks, reportStatements);

const lead = ({ facts, scope }: ThreatsAndAttacksModel) =>
  leadPhrases(facts, scope, reportDataset.asOf)
    .map(({ words }) => words)
    .join('');

describe('the report', () => {
  test('threatens much, and lists attacks on convoys only', () => {
    expect(lead(report())).toMatch(
      /^19 threats\b.*November 1–December 30\b.* U\.S\. forces \(9\).* embassy \(4\).* bases \(3\).* Kuwait \(3\).* region \(2\).* convoys \(1\)\. .*November 19–December 27\b.*at least 34 attacks, all\b.* convoys\b/,
    );
    expect(caveatWords(report().facts)).toBe(
      'The list has what its source collected, which is not proof that nothing else happened.',
    );
  });
  test('as of November 25 knows one threat and five attacks', () => {
    expect(lead(report({ asOf: day('2021-11-25') }))).toBe(
      '1 threat on record for November 1–25 names U.S. forces (1). The list for November 19–25 has 5 attacks so far, all on convoys of U.S. forces.',
    );
  });
  test('as of a day before the list has days that are only stated to be empty', () => {
    const early = report({ asOf: day('2021-11-10'), stated: 'counted' });
    expect(lead(early)).toBe(
      'No threat is on record for November 1–10. No attack is on record for November 1–10.',
    );
    expect(caveatWords(early.facts)).toBe('That is not proof that no attack happened.');
    expect([targetCells(early.facts), meansCells(early.facts)]).toEqual([[], []]);
    expect(followedWords(early.followed, early.scope)).toMatch(/^No listed day is complete yet/);
    expect(followedNotes(early.followed, reportDataset.asOf, null)).toEqual([]);
  });
  test('as of such a day says nothing of attacks while those days are left out', () => {
    const early = report({ asOf: day('2021-11-10') });
    expect(lead(early)).toBe(
      'No threat is on record for November 1–10. No day of this period is listed, so nothing can be said of attacks.',
    );
    expect(caveatWords(early.facts)).toBe('');
  });
  test('with the days that are only stated counts over those as well', () => {
    expect(lead(report({ stated: 'counted' }))).toMatch(
      /November 1–December 27\b.* at least 34 attacks, all on convoys\b/,
    );
  });
  test('of one group and one governorate names both where they count', () => {
    expect(lead(report({ group: 'ashab-al-kahf', area: 'babil' }))).toMatch(
      /^3 threats of Name of ashab-al-kahf\b.* Kuwait \(3\).* convoys \(1\)\. .*\bat least 6 attacks\b.* Name of ashab-al-kahf in Name of babil, all\b.* convoys\b/,
    );
  });
  test('under filters that leave nothing says so, of both', () => {
    expect(lead(report({ group: 'liwaa-khaybar', area: 'babil' }))).toMatch(
      /^No threat of Name of liwaa-khaybar is on record .*\. No attack\b.* Name of liwaa-khaybar in Name of babil is listed .*\.$/,
    );
  });
  test('of a period without coverage says that nothing can be said', () => {
    const before = report({ from: day('2021-10-01'), to: day('2021-10-31') });
    expect(lead(before)).toMatch(/^Neither statements nor attacks of this period are covered/);
    expect(caveatWords(before.facts)).toBe('');
    expect(targetCells(before.facts)).toEqual([]);
    expect(before.selected).toBe(false);
  });
  test('of days after the list has threats, and no zero for attacks', () => {
    const after = report({ from: day('2021-12-28') });
    expect(lead(after)).toBe(
      '1 threat on record for December 28–30 names U.S. forces (1). No day of this period is listed, so nothing can be said of attacks.',
    );
    expect(targetCells(after.facts)[0]).toMatchObject({
      name: 'U.S. forces',
      threats: { figure: '1' },
      attacks: { figure: 'not covered', bound: null, opens: null },
    });
  });
  test('has a selection of threats, numbered; its rows can add up to more', () => {
    const { facts, selected } = report();
    expect(selectionWords(selected)).toBe(
      'Threats are examples that the source picked: they have a count, but no rate',
    );
    expect(rowNotes(facts)).toEqual([
      'A threat that names several targets or means is counted in the row of each, so the rows can add up to more than the threats.',
      'An attack on convoys or bases is one on U.S. forces too, and counts in both rows; a threat counts only for what it names.',
    ]);
    expect([
      gapWords(facts.threats, 'statements', reportDataset.asOf),
      gapWords(facts.attacks, 'attacks', reportDataset.asOf),
    ]).toEqual(['', '']);
  });
  test('has too few threats to say what followed', () => {
    const { followed, scope } = report();
    expect(followedWords(followed, scope)).toMatch(
      /^Only 7 threats\b.* 7 listed days;.* 10 are needed\b/,
    );
    expect(followedNotes(followed, reportDataset.asOf, null)).toEqual([
      expect.stringMatching(/\b39 listed days\b.*, whatever period is shown\.$/),
      expect.stringMatching(/^Left out\b.*: 1 not dated\b/),
    ]);
  });
  test('has numbers with an open end, and words where there is none', () => {
    const { facts } = report();
    const figures = targetCells(facts).map((row) => [
      row.name,
      row.threats.figure,
      row.attacks.figure,
    ]);
    expect(figures[0]).toEqual(['U.S. forces', '9', '34+']);
    expect(figures).toContainEqual(['embassy', '4', 'none listed']);
    expect(figures).toContainEqual(['forces in Kuwait', '3', 'outside the list (Iraq only)']);
    expect(figures).toContainEqual(['forces in the region', '2', 'wider than the list']);
    expect(figures).toContainEqual(['convoys', '1', '34+']);
    expect(meansCells(facts).map(({ name, attacks }) => [name, attacks.figure])).toContainEqual([
      'IED',
      '34+',
    ]);
  });
});

/** How many attacks or threats a list of the report has that is opened, by the arithmetic of lists. */
function boundBehind(opened: DrawerTarget | null): Bound | null {
  const columns = reportAttacks;
  const today = day('2021-12-30');
  if (opened?.kind === 'attacks') {
    const { part, range } = opened;
    const isPart = part && typeof part !== 'string' ? traitFilter(columns, part) : undefined;
    const filter = { group: null, area: null, today };
    return attackBound(columns, attacksAmong(columns, filter, daysOf(range), isPart));
  }
  if (opened?.kind !== 'threats') return null;
  const { target, means, range } = opened;
  const filter = { organisation: opened.organisation, today };
  const hits = threatsAmong(reportStatements, filter, daysOf(range)).filter(
    ({ row }) =>
      (target === null || targetsOf(reportStatements, row).includes(target)) &&
      (means === null || meansOf(reportStatements, row).includes(means)),
  );
  return threatBound(hits);
}

describe('every number opens as many records as it says', () => {
  const { facts, scope } = report();
  const cells = [...targetCells(facts), ...meansCells(facts)];
  test.each(cells.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    for (const { bound, opens } of [row.threats, row.attacks]) {
      if (bound?.high === 0) expect(opens).toBeNull();
      else expect(boundBehind(opens)).toEqual(bound);
    }
  });
  test('and so does the sentence', () => {
    const opened = leadPhrases(facts, scope, reportDataset.asOf).flatMap(({ opens }) =>
      opens ? [opens] : [],
    );
    expect(opened.map((one) => boundBehind(one))).toEqual([
      ...[19, 9, 4, 3, 3, 2, 1].map((n) => ({ low: n, high: n })),
      { low: 34, high: null },
    ]);
  });
});

test('100,000 attacks over ten years are counted to the last one', () => {
  const first = day('2012-01-01');
  const attacks: AttackRow[] = Array.from({ length: 100_000 }, (_, n) => ({
    when: addDays(first, n % 3650),
    target: targets[n % 6] ?? 'bases',
    means: meansOfAttack[n % 5] ?? 'war',
  }));
  const years = [span('2012-01-01..2021-12-30', 'listed')];
  const dataset = { ...emptyDataset, coverage: { attacks: years, statements: years } };
  const state = viewStateOf({ from: first, to: day('2021-12-30') }, dataset);
  const { facts, followed } = threatsAndAttacksModel(
    state,
    attackColumns(attacks),
    statementColumns(
      Array.from({ length: 12 }, () => ({ when: '2015-05-05', targets: ['bases'] })),
    ),
  );
  const on = (target: Target) => attacks.filter((row) => row.target === target).length;
  expect(new Map(facts.targets.map(({ name, itself }) => [name, itself?.low]))).toEqual(
    new Map(targets.map((target) => [target, on(target)])),
  );
  expect(facts.targets.find(({ name }) => name === 'us-forces')?.attacks?.low).toBe(
    on('us-forces') + on('convoys') + on('bases'),
  );
  expect(facts.means.reduce((sum, { attacks: bound }) => sum + (bound?.low ?? 0), 0)).toBe(100_000);
  expect(followed).toMatchObject({ kind: 'counted', threats: 12, followed: 12 });
});
