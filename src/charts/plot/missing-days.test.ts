import { expect, test } from 'vitest';
import { dayStateRuns } from '../../domain/coverage';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { span } from '../../domain/testing/dataset';
import { missingDays } from './missing-days';

const list = [span('2021-11-19..2021-12-27', 'listed')];

function missing(period: string, today: string, spans = list) {
  const runs = dayStateRuns(spans, days(period), day(today));
  const found = missingDays(runs, spans, day(today));
  return found && `${found.start}..${found.end}`;
}

test('days after the end of the list are missing, up to today or the end of the period', () => {
  expect(missing('2021-10-01..2022-01-05', '2021-12-30')).toBe('2021-12-28..2021-12-30');
  expect(missing('2021-10-01..2022-01-05', '2022-01-10')).toBe('2021-12-28..2022-01-05');
});

test.each([
  ['today is listed', '2021-10-01..2022-01-05', '2021-12-27'],
  ['the list has not begun', '2021-10-01..2022-01-05', '2021-11-01'],
])('none are if %s', (_when, period, today) => {
  expect(missing(period, today)).toBeNull();
});

test('none are before a list that goes on later', () => {
  const spans = [...list, span('2022-01-06..2022-01-10', 'listed')];
  expect(missing('2021-10-01..2022-01-05', '2022-01-10', spans)).toBeNull();
});

test('none are if there is no list', () => {
  expect(missing('2021-10-01..2022-01-05', '2021-12-30', [])).toBeNull();
});
