import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { frequencyModel } from './frequency-model';
import { type LegendEntry, legendEntries, legendLines, legendThatFits } from './wall-legend';

const entriesOf = (choices: Partial<View> = {}) => {
  const state = viewStateOf(choices, reportDataset);
  const model = frequencyModel(state, 'day', reportAttacks, reportStatements);
  return legendEntries(model, state.directory);
};
const words = (entries: readonly LegendEntry[]) => entries.map((entry) => entry.words);
const kinds = (entries: readonly LegendEntry[]) => [...new Set(entries.map(({ kind }) => kind))];

describe('what is in the picture', () => {
  test('the parts of the split, what hatched and solid mean, and the grounds, in this order', () => {
    const entries = entriesOf();
    expect(kinds(entries)).toEqual(['part', 'possible', 'certain', 'ground']);
    expect(entries.filter(({ kind }) => kind === 'part')).toHaveLength(7);
    expect(words(entries).slice(-5)).toEqual([
      'uncertain',
      'day known',
      'not yet',
      'stated empty',
      'not covered',
    ]);
  });

  test('counts the attacks of a part, each record once, over however many days it lies', () => {
    const [first] = entriesOf();
    expect(first).toMatchObject({ kind: 'part', key: 'ashab-al-kahf', attacks: 15 });
  });

  test('one group alone has one part, an unsplit chart none', () => {
    const group = entriesOf({ group: 'liwaa-khaybar' });
    expect(group.filter(({ kind }) => kind === 'part')).toHaveLength(1);
    expect(kinds(group)).not.toContain('possible');
    expect(kinds(entriesOf({ split: 'none' }))).not.toContain('part');
  });

  test('days that are all listed have no ground to explain', () => {
    const listed = entriesOf({ from: day('2021-11-19'), to: day('2021-12-27') });
    expect(kinds(listed)).not.toContain('ground');
  });
});

const part = (name: string, attacks: number): LegendEntry => ({
  kind: 'part',
  key: name,
  attacks,
  words: name,
});
const some: LegendEntry[] = [
  part('aaaa', 2),
  part('bbbb', 9),
  part('cccc', 5),
  { kind: 'possible', words: 'may' },
  { kind: 'certain', words: 'dated' },
];
const room = { gap: 1, widthOf: (entry: LegendEntry) => entry.words.length };
const fitting = (width: number, lines: number) =>
  legendThatFits(some, { ...room, width, lines }).map(words);

describe('what has room', () => {
  test('all of it, in lines as full as they get', () => {
    expect(fitting(14, 2)).toEqual([
      ['aaaa', 'bbbb', 'cccc'],
      ['may', 'dated'],
    ]);
    expect(legendLines(some, { ...room, width: 24 })).toHaveLength(1);
  });

  test('first goes the last ground, then what the marks mean', () => {
    expect(fitting(18, 1)).toEqual([['aaaa', 'bbbb', 'cccc', 'may']]);
    expect(fitting(15, 1)).toEqual([['aaaa', 'bbbb', 'cccc']]);
  });

  test('then the parts with fewest attacks, and it says how many; the others keep their order', () => {
    const parts = [
      part('part-four', 1),
      part('part-thre', 5),
      part('part-five', 0),
      part('part-nine', 9),
    ];
    const fits = (width: number) => legendThatFits(parts, { ...room, width, lines: 1 }).map(words);
    expect(fits(39)).toEqual([words(parts)]);
    expect(fits(31)).toEqual([['part-thre', 'part-nine', 'and 2 more']]);
    expect(fits(20)).toEqual([['part-nine', 'and 3 more']]);
  });

  test('what hatched means stays, even in place of some parts', () => {
    const all: LegendEntry[] = [
      part('part-four', 1),
      part('part-nine', 9),
      part('part-five', 5),
      { kind: 'possible', words: 'may' },
    ];
    const fits = (width: number) => legendThatFits(all, { ...room, width, lines: 1 }).map(words);
    expect(fits(34)).toEqual([['part-four', 'part-nine', 'part-five', 'may']]);
    expect(fits(30)).toEqual([['part-nine', 'and 2 more', 'may']]);
  });

  test('that the names are only claims stays longest, in place of parts and of marks', () => {
    const all: LegendEntry[] = [
      part('part-four', 1),
      part('part-nine', 9),
      { kind: 'possible', words: 'may' },
      { kind: 'caveat', words: 'as they claim' },
    ];
    const fits = (width: number) => legendThatFits(all, { ...room, width, lines: 1 }).map(words);
    expect(fits(37)).toEqual([['part-four', 'part-nine', 'may', 'as they claim']]);
    expect(fits(36)).toEqual([['part-four', 'part-nine', 'as they claim']]);
    expect(fits(32)).toEqual([['as they claim', 'may']]);
    expect(fits(12)).toEqual([['may']]);
  });

  test('no line has no entry', () => {
    expect(fitting(100, 0)).toEqual([]);
  });

  test('an entry wider than a line is left out, never cut', () => {
    expect(fitting(3, 4)).toEqual([['may']]);
  });
});
