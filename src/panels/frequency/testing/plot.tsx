import { fireEvent, render, screen } from '@testing-library/react';
import { type Mock, vi } from 'vitest';
import { ChartAround } from '../../../charts/plot/chart-around';
import { PlotCursor } from '../../../charts/plot/PlotCursor';
import { plotAxis } from '../../../charts/plot/plot-axis';
import { day, dayNumber } from '../../../domain/day';
import { type IntervalUnit, intervalsOf } from '../../../domain/interval';
import { days } from '../../../domain/testing/columns';
import type { View } from '../../../domain/view';
import { untouchedView } from '../../../url/testing/view-state';
import type { ChangeView } from '../../../url/use-view';
import { ComparedPeriods } from '../ComparedPeriods';

const perDay = 10;

export function renderPlot(unit: IntervalUnit = 'day', period = '2021-12-01..2021-12-31') {
  HTMLElement.prototype.setPointerCapture = vi.fn();
  const intervals = intervalsOf(days(period), unit);
  const first = dayNumber(intervals[0]?.start ?? days(period).start);
  const last = dayNumber(intervals.at(-1)?.end ?? days(period).end);
  const axis = plotAxis(first, last, (last - first + 1) * perDay);
  const change: Mock<ChangeView> = vi.fn();
  const onOpen = vi.fn();
  const plot = (view: Partial<View> = {}) => (
    <>
      <button type="button">Elsewhere</button>
      <ChartAround
        value={{
          label: '',
          layer: (of) => (
            <ComparedPeriods
              asOf={day('2021-12-30')}
              plot={of}
              view={{ ...untouchedView, ...view }}
              change={change}
            />
          ),
        }}
      >
        <PlotCursor
          axis={axis}
          intervals={intervals}
          top={8}
          label="Cursor"
          valueText={(interval) => intervals[interval]?.start ?? ''}
          tooltip={(interval) => `Tooltip of ${intervals[interval]?.start}`}
          onOpen={(interval) => onOpen(intervals[interval]?.start)}
          onOpenThreats={() => {}}
          threatsHeight={0}
        />
      </ChartAround>
    </>
  );
  render(plot());
  const cursor = screen.getByRole('slider', { name: 'Cursor' });
  /** The middle of a day, above the lane: the plot's box begins and ends at 0 here. */
  const at = (day: string) => ({
    clientX: (dayNumber(days(`${day}..${day}`).start) - first + 0.5) * perDay,
    clientY: -100,
    button: 0,
    pointerId: 1,
    isPrimary: true,
  });
  return {
    cursor,
    change,
    onOpen,
    at,
    press: (day: string) => fireEvent.pointerDown(cursor, { ...at(day), buttons: 1 }),
    move: (day: string) => fireEvent.pointerMove(cursor, { ...at(day), buttons: 1 }),
    hover: (day: string) => fireEvent.pointerMove(cursor, at(day)),
    release: (day: string) => {
      fireEvent.pointerUp(cursor, at(day));
      fireEvent.click(cursor, at(day));
    },
    key: (key: string, shiftKey = false) =>
      fireEvent.keyDown(document.activeElement ?? cursor, { key, shiftKey }),
    says: () => cursor.getAttribute('aria-valuetext'),
    choice: () => screen.queryByRole('group'),
  };
}
