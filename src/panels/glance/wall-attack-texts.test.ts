import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import { viewStateOf } from '../../url/testing/view-state';
import { attackGlance } from './glance-model';
import { recentComparison } from './recent-verdict';
import { verdictTexts } from './wall-attack-texts';

test('an increase with possible doubles is one of claims, however short', () => {
  const state = viewStateOf({ asOf: day('2021-12-16') }, reportDataset);
  const { count } = attackGlance(state, reportAttacks);
  const comparison = recentComparison(state, reportAttacks, count);
  expect(comparison && verdictTexts(comparison).texts).toEqual([
    expect.stringMatching(/^Increase: .*\); of these 9 claims, at least 5 are different attacks$/),
    'Increase, about nine times; of these 9 claims, at least 5 are different attacks',
    'Increase in claims, about nine times',
    'Increase in claims',
  ]);
});
