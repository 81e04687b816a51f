import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitBlocks } from './fit-blocks';

test.each<[string, number[][], number, (number | null)[]]>([
  ['nothing', [], 10, []],
  ['all in their best form', [[3, 1], [4]], 7, [0, 0]],
  ['the first ones are there first', [[5], [5], [5]], 12, [0, 0, null]],
  ['a low one has room where a higher one had none', [[5], [9], [2]], 8, [0, null, 0]],
  ['all are there before one is better', [[5, 2], [5, 2], [2]], 7, [1, 1, 0]],
  ['what is left goes to the first', [[5, 2], [5, 2], [2]], 9, [0, 1, 0]],
  ['and then on', [[9, 2], [5, 2], [2]], 9, [1, 0, 0]],
  ['the best form may be a low one', [[2, 5]], 9, [0]],
  ['no form at all', [[], [1]], 3, [null, 0]],
])('%s', (_what, forms, height, chosen) => {
  expect(
    fitBlocks(
      forms.map((each) => ({ forms: each })),
      height,
    ),
  ).toEqual(chosen);
});

test('together they are never higher than the room', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(heights), fc.integer({ min: 0, max: 120 }), (forms, height) => {
      const chosen = fitBlocks(
        forms.map((each) => ({ forms: each })),
        height,
      );
      const sum = chosen.reduce<number>(
        (total, form, index) => total + (form === null ? 0 : (forms[index]?.[form] ?? 0)),
        0,
      );
      expect(sum).toBeLessThanOrEqual(height);
    }),
  );
});
