import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { days } from '../../domain/testing/columns';
import type { View } from '../../domain/view';
import { changing, untouchedView } from '../../url/testing/view-state';
import { PeriodFields } from './PeriodFields';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const shown = { a: days('2021-12-14..2021-12-27'), b: days('2021-11-30..2021-12-13') };

/** The fields of a page that never catches up: its periods stay as they were, whatever is taken. */
function show() {
  const changes: Partial<View>[] = [];
  let view = untouchedView;
  const change = changing(
    () => view,
    (next) => {
      changes.push(next);
      view = { ...view, ...next };
    },
  );
  render(
    <PeriodFields periods={{ kind: 'both', ...shown, by: { kind: 'hand' } }} change={change} />,
  );
  const type = (label: string, value: string, pause: number) => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    act(() => vi.advanceTimersByTime(pause));
  };
  return { type, changes };
}

const fieldValue = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

test('days typed one after the other are taken together, in one change', () => {
  const { type, changes } = show();
  type('B from', '2021-11-01', 300);
  type('B to', '2021-11-30', 600);
  expect(changes).toEqual([]);
  type('A from', '2021-12-01', 5000);
  expect(changes).toEqual([
    { a: days('2021-12-01..2021-12-27'), b: days('2021-11-01..2021-11-30') },
  ]);
});

test('a day typed after the first was taken keeps the first, before the page shows it', () => {
  const { type, changes } = show();
  type('B from', '2021-11-01', 1000);
  type('B to', '2021-11-30', 1000);
  expect(changes.at(-1)?.b).toEqual(days('2021-11-01..2021-11-30'));
  expect([fieldValue('B from'), fieldValue('B to')]).toEqual(['2021-11-01', '2021-11-30']);
});

test('a start after the end takes the period along, unless a new end is typed too', () => {
  const { type, changes } = show();
  type('A from', '2022-01-05', 300);
  type('A to', '2022-01-10', 1000);
  expect(changes.at(-1)?.a).toEqual(days('2022-01-05..2022-01-10'));
  type('A to', '2021-12-05', 1000);
  expect(changes.at(-1)?.a).toEqual(days('2021-11-30..2021-12-05'));
});

test('a year that is left half typed changes nothing, and the field has its day again', () => {
  const { type, changes } = show();
  type('A from', '0202-12-08', 5000);
  expect(fieldValue('A from')).toBe('0202-12-08');
  fireEvent.blur(screen.getByLabelText('A from'));
  expect(fieldValue('A from')).toBe('2021-12-14');
  expect(changes).toEqual([]);
});

test('left by a press, what is typed is taken when the button is released', () => {
  const { type, changes } = show();
  type('A from', '2021-12-20', 0);
  type('B from', '0202-12-08', 0);
  fireEvent.pointerDown(document.body);
  fireEvent.blur(screen.getByLabelText('B from'));
  expect(changes).toEqual([]);
  fireEvent.pointerUp(document.body);
  expect(changes.map(({ a }) => a)).toEqual([days('2021-12-20..2021-12-27')]);
  expect(fieldValue('B from')).toBe('2021-11-30');
});

test('Enter and Swap take what is typed at once', () => {
  const { type, changes } = show();
  type('A from', '2021-12-20', 0);
  fireEvent.keyDown(screen.getByLabelText('A from'), { key: 'Enter' });
  const typed = days('2021-12-20..2021-12-27');
  expect(changes.at(-1)).toEqual({ a: typed, b: shown.b });
  type('B to', '2021-12-10', 0);
  fireEvent.click(screen.getByRole('button', { name: 'Swap A and B' }));
  expect(changes.at(-1)).toMatchObject({ a: days('2021-11-30..2021-12-10'), b: typed });
});
