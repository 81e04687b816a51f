import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CompareRatio } from './CompareRatio';

type Ends = readonly [number, number];

function draw(ratio: Ends, interval: Ends) {
  render(
    <CompareRatio ratio={ratio} interval={interval} words="about three times" label="A to B" />,
  );
  const chart = screen.getByRole('img', { name: 'A to B' });
  return { chart, mark: chart.querySelector('[data-mark="ratio"]') };
}

test('the ratio is a mark on the scale, with its words', () => {
  const { chart, mark } = draw([2, 4], [0.8, 17]);
  // Half and two thirds of what lies between the margins.
  expect(mark?.getAttribute('x')).toBe('50%');
  expect(Number.parseFloat(mark?.getAttribute('width') ?? '')).toBeCloseTo(15, 10);
  expect(chart.textContent).toContain('about three times');
});

test.each<[string, Ends, Ends]>([
  [
    'from none',
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [2.1, Number.POSITIVE_INFINITY],
  ],
  ['to none', [0, 0], [0, 0.8]],
])('a ratio %s has no mark, and every place is a number', (_what, ratio, interval) => {
  const { chart, mark } = draw(ratio, interval);
  expect(mark).toBeNull();
  expect(chart.innerHTML).not.toMatch(/NaN|Infinity/);
});
