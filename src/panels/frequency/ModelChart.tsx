import { Suspense, useCallback, useMemo } from 'react';
import { type ChartRoom, FrequencyChart } from '../../charts/FrequencyChart';
import { seriesColour } from '../../charts/palette';
import { ChartAround } from '../../charts/plot/chart-around';
import type { Plot } from '../../charts/plot/PlotCursor';
import type { PlotSize } from '../../charts/plot/plot-size';
import type { DayRange } from '../../domain/day-range';
import type { DrawerTarget } from '../../domain/view';
import { boundWords } from '../../format/bound';
import { seriesName } from '../../format/series';
import { lazyComponent } from '../../ui/lazy-component';
import type { ViewState } from '../../url/view-state';
import { chartKeyDate } from './chart-room';
import type { FrequencyModel } from './frequency-model';
import { intervalWords, partCounts } from './interval-words';
import { markedWords } from './marked-words';
import { useComparedPeriods } from './use-compared-periods';

// Not needed for the first view: only a pointer or the keyboard shows it.
const IntervalTooltip = lazyComponent(
  async () => (await import('./IntervalTooltip')).IntervalTooltip,
  'ahead',
);

export interface ModelChartProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
  readonly size: PlotSize;
  readonly className?: string;
  readonly marked: DayRange | null;
  readonly room: ChartRoom | null;
  readonly finding: string;
  readonly alone: string | null;
}

const anyThreat = { target: null, means: null, organisation: null };

export function ModelChart(props: ModelChartProps) {
  const { model, state, size, className, marked, room, finding, alone } = props;
  const { directory, change, today, view } = state;
  const { asOf, series, counts } = model;
  const ComparedPeriods = useComparedPeriods((view.a ?? view.b) !== null);
  const colourOf = useCallback((key: string) => seriesColour(series.keys, key), [series]);
  const keyDates = useMemo(
    () => model.keyDates.map((one) => chartKeyDate(one, model.readerYear)),
    [model],
  );
  const valueText = useCallback(
    (interval: number) => {
      const words = intervalWords(model, interval);
      const parts = partCounts(model, interval).map(
        ({ key, bound }) => `${seriesName(key, series.split, directory)} ${boundWords(bound)}`,
      );
      return [words.title, words.count, words.coverage, ...parts, ...words.unknown].join('; ');
    },
    [model, series, directory],
  );
  const tooltip = useCallback(
    (interval: number, inLane: boolean) => (
      <Suspense>
        <IntervalTooltip {...{ model, state, interval, inLane }} />
      </Suspense>
    ),
    [model, state],
  );
  const opens = useMemo(() => {
    const opensDaysOf = (what: (range: DayRange) => DrawerTarget) => (interval: number) => {
      const range = counts.intervals[interval];
      if (range) change({ open: what(range) });
    };
    return {
      attacks: opensDaysOf((range) => ({ kind: 'attacks', range, part: null })),
      threats: opensDaysOf((range) => ({ kind: 'threats', range, ...anyThreat })),
      keyDate: (id: string) => change({ open: { kind: 'keyDate', id } }),
    };
  }, [counts, change]);
  const marks = markedWords(counts.intervals, marked, view.a, view.b, asOf);
  const only = alone === null ? '' : ` Only ${seriesName(alone, series.split, directory)}.`;
  const label = `Bar chart of attacks by ${model.unit}. ${finding}.${only}${marks} The button Table shows its figures.`;
  const around = useMemo(
    () => ({
      label,
      layer: (plot: Plot) =>
        ComparedPeriods ? (
          <ComparedPeriods plot={plot} view={view} asOf={asOf} change={change} />
        ) : null,
    }),
    [label, ComparedPeriods, view, asOf, change],
  );
  return (
    <ChartAround value={around}>
      <FrequencyChart
        className={className}
        size={size}
        asOf={asOf}
        today={today}
        unit={model.unit}
        counts={counts}
        spanning={model.spanning}
        keys={series.keys}
        colourOf={colourOf}
        spans={model.spans}
        coverage={model.coverage}
        runs={model.runs}
        foldable={(room ?? model).foldable}
        isFolded={view.fold !== 'off'}
        keyDates={keyDates}
        threats={model.threats}
        statementSpans={model.statementSpans}
        marked={marked}
        room={room}
        alone={alone}
        valueText={valueText}
        tooltip={tooltip}
        onOpen={opens.attacks}
        onOpenThreats={opens.threats}
        onFold={(isFolded) => change({ fold: isFolded ? null : 'off' })}
        onOpenKeyDate={opens.keyDate}
      />
    </ChartAround>
  );
}
