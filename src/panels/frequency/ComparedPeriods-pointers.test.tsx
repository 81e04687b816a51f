import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { days } from '../../domain/testing/columns';
import { renderPlot } from './testing/plot';

const compareAsA = () => fireEvent.click(screen.getByRole('button', { name: 'Compare as A' }));

/** A plot on which December 14 to 20 are being dragged over by the pointer 1. */
function dragging() {
  const plot = renderPlot();
  plot.press('2021-12-14');
  plot.move('2021-12-20');
  return plot;
}

const going = 'December 14–20 selected, 7 days; Enter to choose';

test('a drag that is over before it is rendered is chosen from as any other', () => {
  const { press, move, release, onOpen, change } = renderPlot();
  // Inside one act nothing is rendered until its end.
  act(() => {
    press('2021-12-14');
    move('2021-12-17');
    move('2021-12-20');
    release('2021-12-20');
  });
  expect(onOpen).not.toHaveBeenCalled();
  compareAsA();
  expect(change.mock.calls).toEqual([[{ a: days('2021-12-14..2021-12-20') }]]);
});

describe('a drag whose release is lost', () => {
  test('ends as the pointer moves without its button', () => {
    const { hover, move, release, says, choice } = dragging();
    hover('2021-12-22');
    expect(says()).toBe('2021-12-22');
    move('2021-12-26');
    expect(says()).toBe('2021-12-26');
    release('2021-12-26');
    expect(choice()).toBeNull();
  });

  test('ends as another button alone is held', () => {
    const { cursor, at, says } = dragging();
    fireEvent.pointerMove(cursor, { ...at('2021-12-22'), buttons: 2 });
    expect(says()).toBe('2021-12-22');
  });

  test('ends where the pointer is held no more', () => {
    const { cursor, move, says } = dragging();
    fireEvent.lostPointerCapture(cursor, { pointerId: 1 });
    expect(says()).toBe('2021-12-20');
    move('2021-12-22');
    expect(says()).toBe('2021-12-22');
  });

  test('ends as the focus leaves', () => {
    const plot = renderPlot();
    act(() => plot.cursor.focus());
    plot.press('2021-12-14');
    plot.move('2021-12-20');
    act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus());
    plot.move('2021-12-22');
    expect(plot.says()).toBe('2021-12-22');
  });

  test('does not keep the same pointer from the next one', () => {
    const { press, move, release, change } = dragging();
    press('2021-12-22');
    move('2021-12-24');
    release('2021-12-24');
    compareAsA();
    expect(change).toHaveBeenCalledWith({ a: days('2021-12-22..2021-12-24') });
  });
});

test('a release lets go of the pointer after it, and the selection stands', () => {
  const { cursor, release, choice } = dragging();
  release('2021-12-20');
  fireEvent.lostPointerCapture(cursor, { pointerId: 1 });
  expect(choice()).not.toBeNull();
});

test.each([
  ['with Control held, which opens the context menu', { ctrlKey: true }],
  ['by a further finger', { isPrimary: false }],
])('a press %s does not drag', (_, how) => {
  const { cursor, at, move, says } = renderPlot();
  fireEvent.pointerDown(cursor, { ...at('2021-12-14'), buttons: 1, ...how });
  move('2021-12-20');
  expect(says()).toBe('2021-12-20');
  expect(cursor.setPointerCapture).not.toHaveBeenCalled();
});

describe('a second pointer during a drag', () => {
  // A mouse and a finger are primary both, each among its kind.
  const second = (plot: ReturnType<typeof renderPlot>) => ({
    ...plot.at('2021-12-25'),
    buttons: 1,
    pointerId: 2,
  });

  test.each(['pointerMove', 'pointerUp', 'pointerCancel', 'lostPointerCapture'] as const)(
    'changes nothing by %s',
    (type) => {
      const plot = dragging();
      fireEvent[type](plot.cursor, second(plot));
      expect(plot.says()).toBe(going);
      expect(plot.choice()).toBeNull();
    },
  );

  test('does not take it over', () => {
    const plot = dragging();
    fireEvent.pointerDown(plot.cursor, second(plot));
    expect(plot.says()).toBe(going);
    plot.move('2021-12-21');
    plot.release('2021-12-21');
    compareAsA();
    expect(plot.change).toHaveBeenCalledWith({ a: days('2021-12-14..2021-12-21') });
  });
});
