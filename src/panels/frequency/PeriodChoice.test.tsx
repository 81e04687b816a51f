import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { days } from '../../domain/testing/columns';
import { renderPlot } from './testing/plot';

const name = (words: string) => ({ name: words });
const choose = (label: string) => fireEvent.click(screen.getByRole('button', name(label)));

describe('the choice of what to do with selected days', () => {
  const open = () => {
    const plot = renderPlot();
    plot.press('2021-12-14');
    plot.move('2021-12-20');
    plot.release('2021-12-20');
    return plot;
  };

  test('closes with Escape and gives the focus back', () => {
    const { key, choice, change, cursor } = open();
    key('Escape');
    expect(choice()).toBeNull();
    expect(document.activeElement).toBe(cursor);
    expect(change).not.toHaveBeenCalled();
  });

  test('closes with a press elsewhere', () => {
    const { choice, change } = open();
    fireEvent.pointerDown(screen.getByRole('button', name('Elsewhere')));
    expect(choice()).toBeNull();
    expect(change).not.toHaveBeenCalled();
  });

  test('closes with a click on the plot, which opens nothing', () => {
    const { press, release, choice, onOpen } = open();
    press('2021-12-16');
    expect(choice()).toBeNull();
    release('2021-12-16');
    expect(choice()).toBeNull();
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('makes way for another drag', () => {
    const { press, move, release, change } = open();
    press('2021-12-01');
    move('2021-12-03');
    release('2021-12-03');
    choose('Compare as B');
    expect(change.mock.calls).toEqual([[{ b: days('2021-12-01..2021-12-03') }]]);
  });

  test('stays as it is while the pointer passes over the plot', () => {
    const { hover } = open();
    hover('2021-12-28');
    expect(screen.getByRole('group', name('December 14–20 selected, 7 days'))).toBeTruthy();
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
