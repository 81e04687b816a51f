import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Day, day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { drawerTargetText } from '../../url/drawer-target';
import { changing, untouchedView, viewStateOf } from '../../url/testing/view-state';
import { CompareDays } from './CompareDays';

const opened = vi.fn<(what: string) => void>();

beforeEach(() => {
  opened.mockClear();
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(640);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Shown {
  readonly a: string;
  readonly b: string;
  readonly table?: boolean;
  readonly view?: Partial<View>;
  readonly zeros?: readonly [a: Day, b: Day];
}

function show({ a, b, table = true, view = {}, zeros }: Shown) {
  const [inA, inB] = [days(a), days(b)];
  const zero = (at: 0 | 1, first: Day) =>
    zeros ? { day: zeros[at], label: `Key date ${at}` } : { day: first, label: null };
  const change = changing(
    () => untouchedView,
    ({ open }) => opened(open ? drawerTargetText(open) : ''),
  );
  const props = {
    state: { ...viewStateOf(view, reportDataset), change },
    attacks: reportAttacks,
    a: inA,
    b: inB,
    zeroA: zero(0, inA.start),
    zeroB: zero(1, inB.start),
  };
  const { rerender } = render(<CompareDays {...props} table={table} />);
  return (asTable: boolean) => rerender(<CompareDays {...props} table={asTable} />);
}

/** What a sighted reader sees in the cells. */
function cells(): string[][] {
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) =>
    [...row.querySelectorAll('th, td')].map(
      (cell) => cell.querySelector('[aria-hidden]')?.textContent ?? cell.textContent ?? '',
    ),
  );
}
const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

describe('the table', () => {
  test('has a row for every offset, with what is missing in words', () => {
    show({ a: '2021-12-26..2021-12-31', b: '2021-11-18..2021-11-19' });
    expect(headings().slice(0, 5)).toEqual([
      'Day',
      "A's date",
      'A at least',
      'A at most',
      'A coverage',
    ]);
    expect(headings().slice(5)).toEqual(["B's date", 'B at least', 'B at most', 'B coverage']);
    const gone = ['–', '–', '–', '–'];
    expect(cells()).toEqual([
      [
        '1',
        'Sun, Dec 26, 2021',
        '6',
        '6',
        'listed',
        'Thu, Nov 18, 2021',
        'none on record',
        'none on record',
        'stated empty',
      ],
      ['2', 'Mon, Dec 27, 2021', '1', '2', 'listed', 'Fri, Nov 19, 2021', '1', '1', 'listed'],
      ['3', 'Tue, Dec 28, 2021', 'no data', 'no data', 'not covered', ...gone],
      ['4', 'Wed, Dec 29, 2021', 'no data', 'no data', 'not covered', ...gone],
      ['5', 'Thu, Dec 30, 2021', 'no data', 'no data', 'not covered', ...gone],
      ['6', 'Fri, Dec 31, 2021', 'no data', 'no data', 'not covered, not yet', ...gone],
    ]);
    expect(screen.getAllByText('B has no such day')).toHaveLength(16);
  });
  test('counts to the key dates, and leaves out offsets that neither period has', () => {
    show({
      a: '2021-12-30',
      b: '2021-12-01..2021-12-02',
      zeros: [day('2021-12-31'), day('2021-12-08')],
    });
    expect(headings()[0]).toBe('Days from T');
    expect(cells().map(([offset]) => offset)).toEqual(['T-7', 'T-6', 'T-1']);
  });
  test('has no upper bound on a day that a record without one may fall on', () => {
    show({ a: '2021-11-26', b: '2021-11-28' });
    expect(cells()[0]?.slice(2, 4)).toEqual(['0', 'no upper bound']);
    expect(cells()[0]?.slice(6, 8)).toEqual(['2', 'no upper bound']);
  });
  test('opens the attacks of a day with every count', () => {
    show({ a: '2021-12-26', b: '2021-11-19' });
    fireEvent.click(
      screen.getByRole('button', {
        name: 'A, Sunday, December 26, 2021, at least 6. Open the attacks',
      }),
    );
    fireEvent.click(
      screen.getByRole('button', {
        name: 'B, Friday, November 19, 2021, at most 1. Open the attacks',
      }),
    );
    expect(opened.mock.calls.flat()).toEqual(['attacks:2021-12-26', 'attacks:2021-11-19']);
  });
  test('applies the filters, as of the day', () => {
    const view = { group: 'ashab-al-kahf', asOf: day('2021-12-25') };
    show({ a: '2021-12-21..2021-12-26', b: '2021-11-19', view });
    expect(cells().map((row) => row[2])).toEqual(['1', '1', '0', '0', 'none so far', 'no data']);
  });
});

describe('the chart', () => {
  const chart = () => screen.getByRole('img');
  test('is named by what it shows, and gives way to its table', () => {
    const turn = show({ a: '2021-12-01..2021-12-27', b: '2021-11-19..2021-11-30', table: false });
    expect(chart().getAttribute('aria-label')).toContain(
      'A, December 1–27, 2021: 23 or 24 attacks on 27 of 27 days counted.',
    );
    expect(screen.queryByRole('table')).toBeNull();
    turn(true);
    expect(screen.getByRole('table')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
  test('counts the stated days as the reader wants', () => {
    const shown = { a: '2021-12-01..2021-12-27', b: '2021-11-01..2021-11-19', table: false };
    show({ ...shown, view: { stated: 'counted' } });
    expect(chart().getAttribute('aria-label')).toContain('1 attack on 19 of 19 days counted');
  });
  test('says at the cursor what both days are, and opens one', () => {
    show({ a: '2021-12-26..2021-12-27', b: '2021-11-27..2021-11-28', table: false });
    const slider = screen.getByRole('slider');
    fireEvent.keyDown(slider, { key: 'End' });
    const tooltip = screen.getByRole('tooltip').textContent;
    expect(tooltip).toContain('Day 2');
    expect(tooltip).toContain('Monday, December 27, 20211 or 2 attacks · listed');
    expect(tooltip).toContain('Sunday, November 28, 2021at least 2 attacks · listed');
    fireEvent.keyDown(slider, { key: 'Enter' });
    fireEvent.keyDown(slider, { key: 'ArrowDown' });
    fireEvent.keyDown(slider, { key: 'Enter' });
    expect(opened.mock.calls.flat()).toEqual(['attacks:2021-12-27', 'attacks:2021-11-28']);
  });
  test('explains its marks, of the kinds of day those that are there', () => {
    show({ a: '2021-12-26..2021-12-31', b: '2021-12-01..2021-12-02', table: false });
    const marks = within(screen.getByRole('list', { name: 'Marks' })).getAllByRole('listitem');
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'day known',
      'day or number uncertain',
      '7-day mean of what is dated to one day',
      'not covered',
      'not yet',
    ]);
  });
});
