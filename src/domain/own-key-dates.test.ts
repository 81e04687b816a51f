import { describe, expect, test } from 'vitest';
import { day } from './day';
import { cleanLabel, isOwn, withOwnKeyDates } from './own-key-dates';
import { reportDataset } from './testing/report';

describe('a label', () => {
  test.each([
    ['as it is', 'Vote', 'Vote'],
    ['without blanks around it, with single ones inside', '  A \u00A0 vote ', 'A vote'],
    ['in another script, with its joiners', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['with a figure made of several', '1 👩\u200D💻', '1 👩\u200D💻'],
    ['of a number', '40', '40'],
  ])('is taken %s', (_what, text, label) => {
    expect(cleanLabel(text)).toEqual({ kind: 'right', label });
  });
  test.each([
    ['   ', { fault: 'empty' }],
    ['Vo\u200Bte', { fault: 'unseen' }],
    ['\u202EetoV', { fault: 'unseen' }],
    ['Vo\u0007te', { fault: 'unseen' }],
    ['Vo\u2029te', { fault: 'unseen' }],
    ['\u200D', { fault: 'noLetter' }],
    ['—', { fault: 'noLetter' }],
    ['n'.repeat(61), { fault: 'tooLong', length: 61 }],
  ])('is refused: %j', (text, why) => {
    expect(cleanLabel(text)).toEqual({ kind: 'wrong', ...why });
  });
});

test('the label sets a key date of the reader apart from the others', () => {
  const own = { label: 'Deadline', on: day('2022-01-15'), kind: 'deadline' } as const;
  const { keyDates } = withOwnKeyDates(reportDataset, [own]);
  expect(keyDates.filter(isOwn)).toMatchObject([{ id: 'own-1', label: 'Deadline (added)' }]);
  expect(withOwnKeyDates(reportDataset, [])).toBe(reportDataset);
});
