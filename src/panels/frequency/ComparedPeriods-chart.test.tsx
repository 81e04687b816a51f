import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FrequencyChart } from '../../charts/FrequencyChart';
import { ChartAround } from '../../charts/plot/chart-around';
import { type IntervalUnit, intervalUnits } from '../../domain/interval';
import { days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { ComparedPeriods } from './ComparedPeriods';
import { frequencyModel } from './frequency-model';

/** The chart of the report, 1,000 px wide, with the layer of the compared periods. */
function renderChart(unit: IntervalUnit, choices: Partial<View>) {
  HTMLElement.prototype.setPointerCapture = vi.fn();
  const state = viewStateOf(choices, reportDataset);
  const model = frequencyModel(state, unit, reportAttacks, undefined);
  const colourOf = vi.fn(() => 'grey');
  const { container } = render(
    <ChartAround
      value={{
        label: 'Bar chart',
        layer: (plot) => (
          <ComparedPeriods plot={plot} view={state.view} asOf={model.asOf} change={() => {}} />
        ),
      }}
    >
      <FrequencyChart
        {...{ ...model, size: { width: 1000, text: 12 }, today: state.today }}
        {...{ keys: model.series.keys, colourOf, spans: state.dataset.coverage.attacks }}
        {...{ keyDates: [], threats: [], marked: null, alone: null, room: null, foldable: null }}
        valueText={String}
        tooltip={String}
        onOpen={() => {}}
        onOpenThreats={() => {}}
        isFolded={false}
        onFold={() => {}}
        onOpenKeyDate={() => {}}
      />
    </ChartAround>,
  );
  return { colourOf, container };
}

/** The letters over the chart in their order, and the look of their brackets. */
function marksOf(container: HTMLElement) {
  const layer = [...container.querySelectorAll('svg')].at(-1);
  return {
    letters: [...(layer?.querySelectorAll('text') ?? [])].map((text) => text.textContent),
    dashes: [...(layer?.querySelectorAll('g > path:first-child') ?? [])].map((path) =>
      path.getAttribute('stroke-dasharray'),
    ),
    ends: [...(layer?.querySelectorAll('g > path:last-child') ?? [])].map(
      (path) => path.getAttribute('d')?.replace(/[^VL]/g, '') ?? '',
    ),
  };
}

describe('the compared periods on the chart', () => {
  test.each(intervalUnits)('are marked by %s, told apart by letter and line', (unit) => {
    const { container } = renderChart(unit, {
      a: days('2021-12-14..2021-12-14'),
      b: days('2021-11-19..2021-12-13'),
    });
    expect(marksOf(container)).toEqual({
      letters: ['A', 'B'],
      dashes: [null, '4 3'],
      ends: ['VV', 'VV'],
    });
  });

  test('end in an arrow where they go on beyond the chart', () => {
    const { container } = renderChart('day', {
      from: days('2021-12-01..2021-12-01').start,
      a: days('2021-11-19..2021-12-13'),
      b: days('2021-12-20..2022-02-01'),
    });
    expect(marksOf(container).ends).toEqual(['LLV', 'VLL']);
  });

  test('are not marked where none of their days is shown', () => {
    const { container } = renderChart('day', {
      from: days('2021-12-01..2021-12-01').start,
      a: days('2021-11-19..2021-11-25'),
    });
    expect(marksOf(container).letters).toEqual([]);
  });

  test('are chosen without drawing the chart again', () => {
    const { colourOf } = renderChart('day', {});
    const cursor = screen.getByRole('slider');
    const drawn = colourOf.mock.calls.length;
    expect(drawn).toBeGreaterThan(0);
    fireEvent.pointerDown(cursor, { button: 0, buttons: 1, isPrimary: true, clientX: 100 });
    for (let x = 110; x < 400; x += 10) {
      fireEvent.pointerMove(cursor, { buttons: 1, clientX: x });
    }
    fireEvent.pointerUp(cursor, { clientX: 390 });
    expect(screen.getByRole('group').textContent).toContain('days');
    expect(colourOf.mock.calls.length).toBe(drawn);
  });
});
