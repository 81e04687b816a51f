import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DayStateRun } from '../domain/coverage';
import { dayNumber } from '../domain/day';
import { days } from '../domain/testing/columns';
import { timeAxis } from './geometry';
import { RunUpShading } from './RunUpShading';

const runs: readonly DayStateRun[] = [
  { ...days('2021-12-01..2021-12-02'), state: 'notCovered' },
  { ...days('2021-12-03..2021-12-10'), state: 'notCovered' },
  { ...days('2021-12-11..2021-12-12'), state: 'listed' },
  { ...days('2021-12-13..2021-12-20'), state: 'notCovered' },
  { ...days('2021-12-21..2021-12-30'), state: 'notYet' },
];

/** The ground of those 30 days, each so many pixels wide, with 26 pixels before the first. */
function renderGround(perDay: number) {
  const { start, end } = days('2021-12-01..2021-12-30');
  const axis = timeAxis(dayNumber(start), dayNumber(end), 30 * perDay + 36);
  render(
    <svg role="img" aria-label="Ground">
      <RunUpShading {...{ axis, runs }} top={0} height={100} font="12px sans-serif" id="test" />
    </svg>,
  );
  return screen.getByRole('img');
}

test('of two runs of one kind and length only the first is named, in its middle', () => {
  renderGround(20);
  // Fails where there are two.
  expect(Number(screen.getByText('not covered').getAttribute('x'))).toBeCloseTo(26 + 6 * 20);
});

test('days to come are labelled at their end', () => {
  renderGround(20);
  expect(Number(screen.getByText('not yet').getAttribute('x'))).toBeCloseTo(26 + 30 * 20 - 4);
});

test('a state is not labelled if its longest run has no room', () => {
  expect(renderGround(5).textContent).toBe('');
});

test('each run but the listed one is drawn from its first day to the end of its last', () => {
  const rects = [...renderGround(20).querySelectorAll('g > rect[fill^="url(#test"]')];
  const drawn = rects.map((rect) => [
    rect.getAttribute('fill'),
    Math.round(Number(rect.getAttribute('x'))),
    Math.round(Number(rect.getAttribute('width'))),
  ]);
  expect(drawn).toEqual([
    ['url(#testnotCovered)', 26, 40],
    ['url(#testnotCovered)', 66, 160],
    ['url(#testnotCovered)', 266, 160],
    ['url(#testnotYet)', 426, 200],
  ]);
});
