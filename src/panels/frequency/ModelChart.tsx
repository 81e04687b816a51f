import { useCallback, useMemo } from 'react';
import { type ChartRoom, FrequencyChart } from '../../charts/FrequencyChart';
import { seriesColour } from '../../charts/palette';
import type { DayRange } from '../../domain/day-range';
import type { Opened } from '../../domain/view';
import { boundWords } from '../../format/bound';
import { seriesName } from '../../format/series';
import type { ViewState } from '../../url/view-state';
import { chartKeyDate } from './chart-room';
import type { FrequencyModel } from './frequency-model';
import { IntervalTooltip } from './IntervalTooltip';
import { intervalWords, partCounts } from './interval-words';
import { useComparedPeriods } from './use-compared-periods';

export interface ModelChartProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
  /** Width of the chart, height of its plot, in CSS pixels. */
  readonly width: number;
  readonly plotHeight: number;
  /** The font of its small text, as a CSS shorthand. */
  readonly font: string;
  readonly marked: DayRange | null;
  readonly room: ChartRoom | null;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
}

/** Puts the model into the chart: words, colours, and what a click opens. */
export function ModelChart(props: ModelChartProps) {
  const { model, state, width, plotHeight, font, marked, room, label } = props;
  const { directory, change, dataset, today, view } = state;
  const { series, counts } = model;
  const ComparedPeriods = useComparedPeriods((view.a ?? view.b) !== null);
  const colourOf = useCallback((key: string) => seriesColour(series.keys, key), [series]);
  const keyDates = useMemo(() => model.keyDates.map(chartKeyDate), [model]);
  const valueText = (interval: number) => {
    const words = intervalWords(model, interval);
    const parts = partCounts(model, interval).map(
      ({ key, bound }) => `${seriesName(key, series.split, directory)} ${boundWords(bound)}`,
    );
    return [words.title, words.count, words.coverage, ...parts, ...words.unknown].join('; ');
  };
  const opens = (what: (range: DayRange) => Opened) => (interval: number) => {
    const range = counts.intervals[interval];
    if (range) change({ open: what(range) });
  };
  return (
    <FrequencyChart
      width={width}
      plotHeight={plotHeight}
      font={font}
      today={today}
      counts={counts}
      spanning={model.spanning}
      keys={series.keys}
      colourOf={colourOf}
      spans={dataset.coverage.attacks}
      coverage={model.coverage}
      runs={model.runs}
      keyDates={keyDates}
      threats={model.threats}
      statementSpans={model.statementSpans}
      marked={marked}
      room={room}
      label={label}
      valueText={valueText}
      tooltip={(interval) => (
        <IntervalTooltip model={model} directory={directory} interval={interval} />
      )}
      onOpen={opens((range) => ({ kind: 'attacks', range, part: null }))}
      onOpenThreats={opens((range) => ({
        kind: 'threats',
        range,
        target: null,
        means: null,
        organisation: null,
      }))}
      onOpenKeyDate={(id) => change({ open: { kind: 'keyDate', id } })}
      layer={(plot) =>
        ComparedPeriods ? <ComparedPeriods plot={plot} view={view} change={change} /> : null
      }
    />
  );
}
