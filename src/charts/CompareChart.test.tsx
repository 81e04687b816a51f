import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AlignedPeriod } from '../domain/aligned-days';
import { alignedReport, alignedRows } from '../domain/testing/aligned';
import { CompareChart } from './CompareChart';

const opened = vi.fn<(period: string, day: string) => void>();
beforeEach(() => opened.mockClear());

interface Shown {
  readonly a: AlignedPeriod;
  readonly b: AlignedPeriod;
  readonly byDate?: boolean;
  readonly width?: number;
}

const chart = ({ a, b, byDate = false, width = 600 }: Shown) => (
  <CompareChart
    width={width}
    plotHeight={100}
    font="12px sans-serif"
    a={{ aligned: a, zeroLabel: byDate ? 'Deadline' : null }}
    b={{ aligned: b, zeroLabel: byDate ? 'Postponement' : null }}
    byDate={byDate}
    label="Two periods"
    tooltip={(offset, opens) => `at ${offset}, opens ${opens}`}
    onOpen={opened}
  />
);

const a = alignedReport({ period: '2021-12-20..2022-01-02' });
const b = alignedReport({ period: '2021-11-19..2021-11-28' });
const row = (name: 'a' | 'b') => document.querySelector(`[data-period="${name}"]`);
const mark = (name: 'a' | 'b', what: string) =>
  row(name)?.querySelector(`[data-mark="${what}"]`)?.getAttribute('d') ?? null;
const states = (name: 'a' | 'b') =>
  [...(row(name)?.querySelectorAll('[data-state]') ?? [])].map((one) =>
    one.getAttribute('data-state'),
  );
const slider = () => screen.getByRole('slider', { name: 'Cursor on the days of both periods' });
const read = () => slider().getAttribute('aria-valuetext') ?? '';
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(slider(), { key });
};

describe('what is drawn', () => {
  test('is named by its label, each period by its letter and its days', () => {
    render(chart({ a, b }));
    const text = screen.getByRole('img', { name: 'Two periods' }).textContent;
    expect(text).toContain('A, December 20, 2021–January 2, 2022: 14 days');
    expect(text).toContain('B, November 19–28, 2021: 10 days');
  });
  test('bars, what may be, brackets and the mean', () => {
    render(chart({ a, b }));
    // December 21, 22, 23, 26 and 27; of the last, one more is possible.
    expect(mark('a', 'certain')?.match(/M/g)).toHaveLength(5);
    expect(mark('a', 'possible')?.match(/M/g)).toHaveLength(1);
    expect(mark('a', 'brackets')).toBe('');
    expect(mark('b', 'brackets')).not.toBe('');
    expect(mark('b', 'possible')).toBe('');
    expect(mark('a', 'mean')?.match(/[ML]/g)).toHaveLength(11);
    expect(row('b')?.textContent).toContain('3 or more, November 26–28');
    expect(row('b')?.textContent).toContain('+');
  });
  test('the same count is as high in both, the same offset as far', () => {
    const rows = [
      { when: '2021-12-02', low: 3 },
      { when: '2021-11-02', low: 3 },
    ];
    const of = (period: string) => alignedRows(rows, { period });
    render(chart({ a: of('2021-12-01..2021-12-05'), b: of('2021-11-01..2021-11-09') }));
    expect(mark('a', 'certain')).toBe(mark('b', 'certain'));
    expect(mark('a', 'certain')).not.toBe('');
  });
  test('kinds of day, and the end of the shorter period', () => {
    render(chart({ a, b }));
    expect(states('a')).toEqual(['notCovered', 'notYet']);
    expect(states('b')).toEqual([]);
    expect(row('a')?.querySelector('[data-end]')).toBeNull();
    expect(row('b')?.querySelector('[data-end="end"]')).not.toBeNull();
    expect(row('b')?.textContent).toContain('B ends');
    expect(row('a')?.textContent).toContain('not covered');
  });
  test('shows the key date by name if the periods are aligned by it', () => {
    const shown = {
      a: alignedReport({ period: '2021-12-17..2021-12-30', zero: '2021-12-31' }),
      b: alignedReport({ period: '2021-11-24..2021-12-07', zero: '2021-12-08' }),
      byDate: true,
    };
    const { rerender } = render(chart(shown));
    expect(row('a')?.querySelector('[data-mark="zero"]')?.textContent).toBe('T Deadline');
    expect(row('b')?.querySelector('[data-mark="zero"]')?.textContent).toBe('T Postponement');
    expect(document.body.textContent).toContain('T: Deadline, December 31, 2021');
    expect(document.body.textContent).toContain('T-14');
    rerender(chart({ a, b }));
    expect(row('a')?.querySelector('[data-mark="zero"]')).toBeNull();
  });
});

describe('the cursor', () => {
  test('moves by offset and reads both days', () => {
    render(chart({ a, b }));
    expect(read()).toBe('No day chosen yet');
    press('ArrowRight');
    expect(read()).toMatch(/^day 1; A, Monday, December 20, 2021: no attack.*B, Friday, Nov/);
    press('ArrowRight', 'PageUp', 'ArrowLeft');
    expect(read()).toMatch(/^day 8;/);
    expect(screen.getByRole('tooltip').textContent).toBe('at 7, opens a');
    press('End');
    expect(read()).toMatch(/^day 14; A, Sunday.*not yet; B has no such day; Enter opens .* A$/);
    press('Home');
    expect(slider().getAttribute('aria-valuenow')).toBe('0');
  });
  test('opens the day of A, of B, and of the one that has a day', () => {
    render(chart({ a, b }));
    press('Enter');
    expect(opened).not.toHaveBeenCalled();
    press('ArrowRight', 'Enter', 'ArrowDown', 'Enter', 'End', ' ');
    expect(opened.mock.calls).toEqual([
      ['a', '2021-12-20'],
      ['b', '2021-11-19'],
      ['a', '2022-01-02'],
    ]);
  });
  test('leaves keys alone that are not its own', () => {
    render(chart({ a, b }));
    expect(fireEvent.keyDown(slider(), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(slider(), { key: 'ArrowRight', ctrlKey: true })).toBe(true);
    expect(fireEvent.keyDown(slider(), { key: 'ArrowRight' })).toBe(false);
  });
  test('hides its tooltip at Escape and when the focus leaves, and keeps its place', () => {
    render(chart({ a, b }));
    press('ArrowRight');
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    fireEvent.focus(slider());
    expect(screen.getByRole('tooltip')).toBeTruthy();
    fireEvent.blur(slider());
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(read()).toMatch(/^day 1;/);
  });
  test('has no day if its day is no longer shown', () => {
    const { rerender } = render(chart({ a, b }));
    press('End');
    rerender(chart({ a: b, b }));
    expect(read()).toBe('No day chosen yet');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
  test('follows the pointer over either row', () => {
    render(chart({ a, b }));
    const lower = row('b')?.parentElement?.parentElement;
    if (!lower) throw new Error('there is no lower row');
    vi.spyOn(lower, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 150, 600, 150));
    fireEvent.pointerMove(slider(), { clientX: 1, clientY: 20 });
    expect(screen.getByRole('tooltip').textContent).toBe('at 0, opens a');
    fireEvent.pointerMove(slider(), { clientX: 1, clientY: 200 });
    expect(screen.getByRole('tooltip').textContent).toBe('at 0, opens b');
    fireEvent.click(slider(), { clientX: 1, clientY: 200 });
    fireEvent.click(slider(), { clientX: 1, clientY: 20 });
    expect(opened.mock.calls.map(([period]) => period)).toEqual(['b', 'a']);
    fireEvent.pointerLeave(slider());
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});

describe('in narrow and crowded charts', () => {
  const many = Array.from({ length: 2000 }, (_, n) => ({
    when: `2021-12-${10 + (n % 20)}`,
    high: n % 7 ? 1 : null,
  }));
  test.each([
    ['one day each', '2021-12-26', '2021-12-27', 600],
    ['one day against sixty', '2021-12-26', '2021-11-01..2021-12-30', 280],
    ['not covered at all', '2020-01-01..2020-01-09', '2019-01-01..2019-01-02', 280],
    ['after today', '2022-02-01..2022-02-20', '2022-01-01..2022-01-20', 1400],
    ['ten years', '2012-01-01..2021-12-30', '2021-12-01..2021-12-14', 280],
  ])('%s', (_what, one, other, width) => {
    for (const rows of [[], many]) {
      const of = (period: string) => alignedRows(rows, { period });
      const { unmount, container } = render(chart({ a: of(one), b: of(other), width }));
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
      press('End', 'Enter');
      expect(opened).toHaveBeenCalled();
      unmount();
    }
  });
});

describe('still', () => {
  const still = (named: boolean) => (
    <CompareChart
      width={300}
      still={{ height: 160, named, small: 12 }}
      font="12px sans-serif"
      a={{ aligned: a, zeroLabel: null }}
      b={{ aligned: b, zeroLabel: null }}
      byDate={false}
      label="Two periods"
    />
  );
  test('has nothing to point at, and is an image all the same', () => {
    render(still(false));
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByRole('img', { name: 'Two periods' })).not.toBeNull();
  });
  test('tells its periods apart by pattern', () => {
    render(still(false));
    const fillOf = (name: 'a' | 'b') =>
      row(name)?.querySelector('[data-mark="certain"]')?.getAttribute('fill');
    expect(fillOf('a')).toBe('currentColor');
    expect(fillOf('b')).toMatch(/^url\(#/);
  });
  test('has figures instead of words, and no mean', () => {
    render(still(false));
    expect(mark('a', 'mean')).toBeNull();
    expect(row('b')?.textContent).toContain('3+');
    expect(row('b')?.textContent).not.toContain('November');
  });
  test('shows letters only if they are not shown elsewhere', () => {
    render(still(true));
    const letters = ['a', 'b'].map((name) => row(name === 'a' ? 'a' : 'b')?.textContent);
    expect(letters[0]).toMatch(/A/);
    expect(letters[1]).toMatch(/B/);
  });
});
