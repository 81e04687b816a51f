import { describe, expect, test } from 'vitest';
import { type RecordColumn, splitColumns } from './record-columns';

type Row = readonly [who: string, where: string, number: string];

const columns: readonly RecordColumn<Row>[] = [
  { heading: 'Who', words: ([who]) => who, isName: true },
  { heading: 'Where', words: ([, where]) => where },
  { heading: 'Day', words: () => 'Dec 26', ofAll: () => '' },
  { heading: 'Number', words: ([, , number]) => number, ofAll: (number) => `${number} each` },
];

function split(...rows: readonly Row[]) {
  const { differing, same } = splitColumns(columns, rows);
  return { columns: differing.flat().map(({ heading }) => heading), same };
}

describe('what differs is a column, what is the same is said once', () => {
  test.each<[string, readonly Row[], string[], string[]]>([
    [
      'all differ',
      [
        ['A', 'x', '1'],
        ['B', 'y', '2'],
      ],
      ['Who', 'Where', 'Number'],
      [],
    ],
    [
      'one place',
      [
        ['A', 'x', '1'],
        ['B', 'x', '2'],
      ],
      ['Who', 'Number'],
      ['x'],
    ],
    [
      'one name',
      [
        ['A', 'x', '1'],
        ['A', 'y', '1'],
      ],
      ['Who', 'Where'],
      ['1 each'],
    ],
    [
      'nothing in any',
      [
        ['A', '', '1'],
        ['B', '', '2'],
      ],
      ['Who', 'Number'],
      [],
    ],
    [
      'nothing in one',
      [
        ['A', '', '1'],
        ['B', 'x', '1'],
      ],
      ['Who', 'Where'],
      ['1 each'],
    ],
    [
      'the last one',
      [
        ['A', 'x', '1'],
        ['B', 'x', '1'],
        ['C', 'y', '1'],
      ],
      ['Who', 'Where'],
      ['1 each'],
    ],
    ['a single record', [['A', 'x', '1']], ['Who', 'Where', 'Day', 'Number'], []],
    ['no record', [], ['Who', 'Where', 'Day', 'Number'], []],
  ])('%s', (_what, rows, differing, same) => {
    expect(split(...rows)).toEqual({ columns: differing, same });
  });
});

test('a minor column stands below the one before it that is shown', () => {
  const all: readonly RecordColumn<Row>[] = columns.map((column) =>
    column.heading === 'Number' ? { ...column, isMinor: true } : column,
  );
  const headings = (...rows: Row[]) =>
    splitColumns(all, rows).differing.map((cell) => cell.map(({ heading }) => heading));
  expect(headings(['A', 'x', '1'], ['B', 'y', '2'])).toEqual([['Who'], ['Where', 'Number']]);
  expect(headings(['A', 'x', '1'], ['B', 'x', '2'])).toEqual([['Who', 'Number']]);
  expect(headings(['A', 'x', '1'], ['B', 'y', '1'])).toEqual([['Who'], ['Where']]);
});
