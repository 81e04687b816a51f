import { expect, test } from 'vitest';
import { coverageRest, coverageWords } from './coverage';

const coverage = {
  days: 1461,
  listed: 1037,
  stated: 0,
  selected: 0,
  notCovered: 424,
  notYet: 0,
};

test('many days have a comma, like every other number', () => {
  expect(coverageWords(coverage)).toBe('1,037 of 1,461 days listed');
  expect(coverageRest({ ...coverage, listed: 261, stated: 1200 })).toContain(
    '1,200 days stated empty',
  );
});
