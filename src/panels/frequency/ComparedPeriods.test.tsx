import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { days } from '../../domain/testing/columns';
import { renderPlot } from './testing/plot';

const name = (words: string) => ({ name: words });
const choose = (label: string) => fireEvent.click(screen.getByRole('button', name(label)));

describe('a drag', () => {
  test('shows the days it goes over and offers what to do with them', () => {
    const { press, move, release, says, choice } = renderPlot();
    press('2021-12-14');
    move('2021-12-17');
    expect(screen.getByText('December 14–17 selected, 4 days')).toBeTruthy();
    expect(choice()).toBeNull();
    move('2021-12-20');
    expect(says()).toBe('December 14–20 selected, 7 days; Enter to choose');
    release('2021-12-20');
    const group = screen.getByRole('group', name('December 14–20 selected, 7 days'));
    expect([...group.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Compare as A',
      'Compare as B',
      'Show only these days',
      'Cancel',
    ]);
    expect(document.activeElement?.textContent).toBe('Compare as A');
  });

  test.each([
    ['Compare as A', { a: days('2021-12-14..2021-12-20') }],
    ['Compare as B', { b: days('2021-12-14..2021-12-20') }],
    ['Show only these days', { from: '2021-12-14', to: '2021-12-20' }],
  ])('is chosen by "%s" in one change, and the focus is back on the cursor', (label, changed) => {
    const { press, move, release, change, choice, cursor } = renderPlot();
    press('2021-12-14');
    move('2021-12-20');
    release('2021-12-20');
    choose(label);
    expect(change.mock.calls).toEqual([[changed]]);
    expect(choice()).toBeNull();
    expect(document.activeElement).toBe(cursor);
  });

  test('goes to the left as well, and to days after today', () => {
    const { press, move, release, change } = renderPlot('day', '2021-12-20..2022-01-10');
    press('2022-01-07');
    move('2021-12-28');
    release('2021-12-28');
    choose('Compare as B');
    expect(change).toHaveBeenCalledWith({ b: days('2021-12-28..2022-01-07') });
  });

  test('ends at the edge of the plot where the pointer leaves it', () => {
    const { press, release, cursor, change, at } = renderPlot();
    press('2021-12-20');
    fireEvent.pointerMove(cursor, { ...at('2021-12-31'), clientX: 9999, clientY: -50, buttons: 1 });
    release('2021-12-31');
    choose('Compare as A');
    expect(change).toHaveBeenCalledWith({ a: days('2021-12-20..2021-12-31') });
  });

  test('holds the pointer, so that it goes on outside', () => {
    const { press, cursor } = renderPlot();
    press('2021-12-20');
    expect(cursor.setPointerCapture).toHaveBeenCalledWith(1);
  });

  test('does not open the attacks on release, and the next click does', () => {
    const { press, move, release, onOpen, choice } = renderPlot();
    press('2021-12-14');
    move('2021-12-20');
    release('2021-12-20');
    expect(onOpen).not.toHaveBeenCalled();
    choose('Cancel');
    press('2021-12-16');
    release('2021-12-16');
    expect(onOpen.mock.calls).toEqual([['2021-12-16']]);
    expect(choice()).toBeNull();
  });

  test('within one day selects that day', () => {
    const { press, cursor, release, change, at } = renderPlot();
    press('2021-12-14');
    const { clientX } = at('2021-12-14');
    fireEvent.pointerMove(cursor, { ...at('2021-12-14'), clientX: clientX - 6.5, buttons: 1 });
    fireEvent.pointerMove(cursor, { ...at('2021-12-14'), clientX: clientX + 2, buttons: 1 });
    release('2021-12-14');
    choose('Compare as A');
    expect(change).toHaveBeenCalledWith({ a: days('2021-12-14..2021-12-14') });
  });

  test('of less than six pixels is a click', () => {
    const { press, cursor, release, onOpen, choice, at } = renderPlot();
    press('2021-12-14');
    const { clientX } = at('2021-12-14');
    fireEvent.pointerMove(cursor, { ...at('2021-12-14'), clientX: clientX + 4, buttons: 1 });
    release('2021-12-14');
    expect(choice()).toBeNull();
    expect(onOpen.mock.calls).toEqual([['2021-12-14']]);
  });

  test.each([
    ['week', '2021-12-13..2021-12-26'],
    ['month', '2021-12-01..2021-12-31'],
  ] as const)('selects whole intervals by %s', (unit, selected) => {
    const { press, move, release, change } = renderPlot(unit);
    press('2021-12-15');
    move('2021-12-22');
    release('2021-12-22');
    choose('Compare as A');
    expect(change).toHaveBeenCalledWith({ a: days(selected) });
  });

  test('that is called off selects nothing', () => {
    const { press, move, cursor, hover, choice, says } = renderPlot();
    press('2021-12-14');
    move('2021-12-20');
    fireEvent.pointerCancel(cursor, { pointerId: 1 });
    hover('2021-12-22');
    expect(choice()).toBeNull();
    expect(says()).toBe('2021-12-22');
  });

  test('ends with Escape, goes on no more, and opens nothing', () => {
    const { press, move, release, key, onOpen, choice, says } = renderPlot();
    press('2021-12-14');
    move('2021-12-20');
    key('Escape');
    move('2021-12-24');
    expect(says()).toBe('2021-12-24');
    release('2021-12-24');
    expect(choice()).toBeNull();
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('by another button than the first is none', () => {
    const { cursor, at, move, says } = renderPlot();
    fireEvent.pointerDown(cursor, { ...at('2021-12-14'), button: 2, buttons: 2 });
    move('2021-12-20');
    expect(says()).toBe('2021-12-20');
  });
});

describe('with Shift held, the keys of the cursor', () => {
  const on14 = () => {
    const plot = renderPlot();
    act(() => plot.cursor.focus());
    plot.hover('2021-12-14');
    return plot;
  };

  test('select from the day it stands on, and Enter offers what to do', () => {
    const { key, says, change, choice, onOpen, cursor } = on14();
    for (let day = 0; day < 6; day += 1) key('ArrowRight', true);
    expect(says()).toBe('December 14–20 selected, 7 days; Enter to choose');
    expect(choice()).toBeNull();
    key('Enter');
    expect(onOpen).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Compare as A');
    choose('Compare as B');
    expect(change.mock.calls).toEqual([[{ b: days('2021-12-14..2021-12-20') }]]);
    expect(document.activeElement).toBe(cursor);
    expect(says()).toBe('2021-12-20');
  });

  test.each([
    [['ArrowLeft'], 'December 13–14 selected, 2 days'],
    [['ArrowRight', 'ArrowLeft'], 'December 14 selected, 1 day'],
    [['ArrowRight', 'ArrowLeft', 'ArrowLeft'], 'December 13–14 selected, 2 days'],
    [['PageUp'], 'December 14–21 selected, 8 days'],
    [['Home'], 'December 1–14 selected, 14 days'],
    [['End', 'ArrowRight'], 'December 14–31 selected, 18 days'],
  ])('%j: %s', (keys, words) => {
    const { key, says } = on14();
    for (const one of keys) key(one, true);
    expect(says()).toBe(`${words}; Enter to choose`);
  });

  test.each([
    ['Escape', '2021-12-15'],
    ['ArrowRight', '2021-12-16'],
  ])('%s without it drops the selection', (one, standsOn) => {
    const { key, says, onOpen } = on14();
    key('ArrowRight', true);
    key(one);
    expect(says()).toBe(standsOn);
    key('Enter');
    expect(onOpen.mock.calls).toEqual([[standsOn]]);
  });

  test('the selection is gone when the focus leaves without a choice', () => {
    const { key, says } = on14();
    key('ArrowRight', true);
    act(() => screen.getByRole('button', name('Elsewhere')).focus());
    expect(says()).toBe('2021-12-15');
  });

  test('by week, whole weeks are selected', () => {
    const { cursor, hover, key, says } = renderPlot('week');
    act(() => cursor.focus());
    hover('2021-12-15');
    key('ArrowRight', true);
    expect(says()).toBe('December 13–26 selected, 14 days; Enter to choose');
  });
});
