import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plotRoom, shareHeight } from './wall-shares';

const heights = { heading: 60, legend: 50, lanes: 50, threats: 75 };
const needed = { heading: 2, legend: 2, lanes: 3, threats: 1 };
const sharesOf = (height: number) => shareHeight({ height, free: height - 125 }, needed, heights);

describe('the height', () => {
  test('has room for everything where there is enough', () => {
    expect(sharesOf(1600)).toEqual(needed);
  });

  test('goes to no more lines than are needed', () => {
    const few = { heading: 1, legend: 0, lanes: 1, threats: 1 };
    expect(shareHeight({ height: 1600, free: 1500 }, few, heights)).toEqual(few);
  });

  test('goes to the legend before the third row of key dates, to that before a second line of heading', () => {
    expect(sharesOf(485)).toEqual({ heading: 1, legend: 1, lanes: 2, threats: 0 });
    expect(sharesOf(560)).toEqual({ heading: 1, legend: 1, lanes: 3, threats: 0 });
    expect(sharesOf(645)).toEqual({ heading: 2, legend: 1, lanes: 3, threats: 0 });
  });

  test('keeps a heading and two rows of key dates where there is no room at all', () => {
    expect(sharesOf(100)).toEqual({ heading: 1, legend: 0, lanes: 2, threats: 0 });
  });

  test('leaves the plot three tenths of it once there is more than must be there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (height) => {
        const shares = sharesOf(height);
        const least = { heading: 1, legend: 0, lanes: 2, threats: 0 };
        const isMore = JSON.stringify(shares) !== JSON.stringify(least);
        if (isMore)
          expect(plotRoom(height - 125, shares, heights)).toBeGreaterThanOrEqual(0.3 * height);
      }),
    );
  });
});
