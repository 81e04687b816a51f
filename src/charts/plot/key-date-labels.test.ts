import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../../domain/day';
import { margins, timeAxis } from '../geometry';
import { type Label, type LabelLanes, labelLanes, type PlacedLabel } from './key-date-labels';

const overlap = (a: PlacedLabel, b: PlacedLabel) =>
  a.left < b.left + b.width && b.left < a.left + a.width;
const runsThrough = (high: PlacedLabel, low: PlacedLabel) =>
  high.x > low.left && high.x < low.left + low.width;

/** What is wrong with an arrangement of labels between two pixels; nothing where it keeps its promise. */
function flaws(
  { placed, hidden, lanes }: LabelLanes,
  labels: readonly Label[],
  from: number,
  to: number,
) {
  const ids = [...placed, ...hidden].map(({ id }) => id).toSorted();
  const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => [a, b] as const));
  const found = [
    ...placed.filter(({ lane }) => lane < 0 || lane >= lanes).map(({ id }) => `${id} has no lane`),
    ...placed
      .filter(({ left, width }) => left < from || left + width > to)
      .map(({ id }) => `${id} leaves the chart`),
    ...pairs
      .filter(([a, b]) => a.lane === b.lane && overlap(a, b))
      .map(([a, b]) => `${a.id} overlaps ${b.id}`),
    ...pairs
      .map(([a, b]) => (a.lane < b.lane ? ([a, b] as const) : ([b, a] as const)))
      .filter(([low, high]) => low.lane !== high.lane && runsThrough(high, low))
      .map(([low, high]) => `the leader of ${high.id} runs through ${low.id}`),
  ];
  const all = labels.map(({ id }) => id).toSorted();
  return JSON.stringify(ids) === JSON.stringify(all) ? found : [...found, 'a label is lost'];
}

const manyLabels = (most: number) =>
  fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 1000 }),
        width: fc.integer({ min: 20, max: 260 }),
        weight: fc.integer({ min: 0, max: 6 }),
      }),
      { maxLength: most },
    )
    .map((labels) => labels.map((label, n) => ({ ...label, id: `l${n}` })));

test('no two touch, no leader crosses a label, none leaves the chart, none is lost', () => {
  fc.assert(
    fc.property(
      manyLabels(10),
      fc.integer({ min: 120, max: 1900 }),
      fc.integer({ min: 1, max: 3 }),
      (labels, width, lanes) => {
        const [from, to] = [margins.left, margins.left + width];
        const own = labels.map((label) => ({ ...label, x: from + (label.x / 1000) * width }));
        const result = labelLanes(own, from, to, lanes);
        expect(result.lanes).toBeLessThanOrEqual(lanes);
        expect(flaws(result, own, from, to)).toEqual([]);
        const shown = result.hidden.map(({ x }) => x);
        expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        const fitting = own.filter((one) => one.width <= width);
        const heaviest = Math.max(...fitting.map(({ weight }) => weight));
        const placed = result.placed.map(({ weight }) => weight);
        if (fitting.length > 0) expect(Math.max(...placed)).toBe(heaviest);
      },
    ),
    { numRuns: 60 },
  );
});

describe('how many lanes', () => {
  const label = (id: string, x: number, width = 100, weight = 0): Label => ({
    id,
    x,
    width,
    weight,
  });
  test.each<[string, Label[], number, string[], number]>([
    ['nothing to place', [], 4, [], 0],
    ['one', [label('a', 100)], 4, ['a'], 1],
    ['two with room between them', [label('a', 100), label('b', 500)], 4, ['a', 'b'], 1],
    ['two close by, one on either side', [label('a', 400), label('b', 410)], 4, ['a', 'b'], 1],
    ['three close by', [label('a', 400), label('b', 430), label('c', 460)], 4, ['a', 'b', 'c'], 2],
    [
      'the same without a second lane',
      [label('a', 400), label('b', 430, 100, 2), label('c', 460, 100, 1)],
      1,
      ['b', 'c'],
      1,
    ],
    ['one wider than the chart', [label('wide', 400, 5000, 9), label('b', 500)], 4, ['b'], 1],
    ['only one wider than the chart', [label('wide', 400, 5000)], 4, [], 0],
  ])('%s', (_what, labels, most, placed, lanes) => {
    const result = labelLanes(labels, 26, 1000, most);
    expect(result.placed.map(({ id }) => id)).toEqual(placed);
    expect(result.lanes).toBe(lanes);
    expect(flaws(result, labels, 26, 1000)).toEqual([]);
  });
});

describe('the deadline and the anniversary, three days apart at the right edge', () => {
  const first = dayNumber(day('2021-10-01'));
  const last = dayNumber(day('2022-01-05'));
  test.each([280, 720, 880, 1240, 1850])('both have room on a plot of %i px', (plot) => {
    const axis = timeAxis(first, last, plot + margins.left + margins.right);
    const at = (text: string, width: number, weight: number, shift = 0.5): Label => ({
      id: text,
      x: axis.x(dayNumber(day(text)) + shift),
      width,
      weight,
    });
    const labels = [
      at('2021-10-10', 150, 0),
      at('2021-12-08', 190, 0),
      at('2021-12-28', 170, 0),
      at('2021-12-31', 205, 7, 1),
      at('2022-01-03', 225, 2),
    ];
    const lanes = labelLanes(labels, margins.left, axis.width, axis.width < 480 ? 6 : 4);
    expect(flaws(lanes, labels, margins.left, axis.width)).toEqual([]);
    expect(lanes.placed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['2021-12-31', '2022-01-03']),
    );
    if (plot >= 720) expect(lanes.hidden).toEqual([]);
  });
});

test('the deadline and the anniversary, five pixels apart, cost no label its place', () => {
  const axis = timeAxis(dayNumber(day('2020-01-01')), dayNumber(day('2022-01-05')), 1240);
  const label = (text: string, weight: number): Label => ({
    id: text,
    x: axis.x(dayNumber(day(text)) + 0.5),
    width: 150,
    weight,
  });
  const labels = [
    label('2020-10-10', 0),
    label('2021-03-01', 0),
    label('2021-07-20', 0),
    label('2021-12-31', 7),
    label('2022-01-03', 2),
  ];
  const { hidden } = labelLanes(labels, margins.left, axis.width, 4);
  expect(hidden).toEqual([]);
});
