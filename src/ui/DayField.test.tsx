import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DayField } from './DayField';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function show() {
  const onChange = vi.fn();
  render(
    <DayField
      label="From"
      value="2021-12-08"
      min="1900-01-01"
      max="2199-12-31"
      onChange={onChange}
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>('From');
  const type = (value: string) => {
    fireEvent.change(field, { target: { value } });
    act(() => vi.advanceTimersByTime(5000));
  };
  return { field, type, onChange };
}

test('a year typed slowly changes nothing before it is whole', () => {
  const { field, type, onChange } = show();
  for (const value of ['0002-12-08', '0020-12-08', '0202-12-08']) {
    type(value);
    expect(field.value).toBe(value);
  }
  expect(onChange).not.toHaveBeenCalled();
  type('2020-12-08');
  expect(onChange.mock.calls).toEqual([['2020-12-08']]);
});

test.each(['', '0202-12-08', '2200-01-01'])('left at “%s” the field has its day again', (value) => {
  const { field, type, onChange } = show();
  type(value);
  fireEvent.blur(field);
  expect(field.value).toBe('2021-12-08');
  expect(onChange).not.toHaveBeenCalled();
});

test('left by a press, the field passes its day on when the button is released', () => {
  const { field, onChange } = show();
  fireEvent.change(field, { target: { value: '2020-12-08' } });
  fireEvent.pointerDown(document.body);
  fireEvent.blur(field);
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.pointerUp(document.body);
  expect(onChange.mock.calls).toEqual([['2020-12-08']]);
});

test.each(['pointerUp', 'pointerCancel'] as const)(
  'left by a key after a press (%s), it passes its day on at once, and once only',
  (end) => {
    const { field, onChange } = show();
    fireEvent.pointerDown(document.body);
    fireEvent[end](document.body);
    fireEvent.change(field, { target: { value: '2020-12-08' } });
    fireEvent.blur(field);
    expect(onChange.mock.calls).toEqual([['2020-12-08']]);
    fireEvent.pointerUp(document.body);
    expect(onChange).toHaveBeenCalledTimes(1);
  },
);
