import { describe, expect, test } from 'vitest';
import { alignedReport } from '../domain/testing/aligned';
import { alignedRuns, namedRuns } from './aligned-runs';

describe('the ground', () => {
  const { days: all } = alignedReport({ period: '2021-11-17..2022-01-01' });
  const runs = alignedRuns(all);
  test('is cut by kind of day', () => {
    expect(runs.map(({ state, from, to }) => [state, from, to])).toEqual([
      ['stated', 0, 2],
      ['listed', 2, 41],
      ['notCovered', 41, 44],
      ['notYet', 44, 46],
    ]);
  });
  test('names each kind once, on its longest run', () => {
    const twice = [...runs, { state: 'listed' as const, from: 46, to: 85 }];
    expect(namedRuns(twice)).toEqual(runs);
  });
});
