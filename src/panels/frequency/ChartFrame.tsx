import { Suspense, useCallback, useMemo } from 'react';
import type { ChartRoom } from '../../charts/FrequencyChart';
import { seriesColour } from '../../charts/palette';
import type { DayRange } from '../../domain/day-range';
import { boundWords } from '../../format/bound';
import { seriesName } from '../../format/series';
import { lazily } from '../../ui/lazily';
import { useWindowHeight } from '../../ui/use-size';
import type { ViewState } from '../../url/view-state';
import { chartKeyDate } from './chart-room';
import type { FrequencyModel } from './frequency-model';
import { IntervalTooltip } from './IntervalTooltip';
import { intervalWords, partCounts } from './interval-words';

/** The font of the chart's small text; its labels are measured in it. */
const fontFamily = '"Libre Franklin Variable"';

/** Its own chunk; drawn once the font is there, so that labels are measured as they will stand. */
const FrequencyChart = lazily(async () => {
  const [module] = await Promise.all([
    import('../../charts/FrequencyChart'),
    document.fonts.load(`12px ${fontFamily}`).catch(() => []),
  ]);
  return module.FrequencyChart;
});

interface ChartFrameProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
  readonly width: number;
  readonly marked: DayRange | null;
  readonly room: ChartRoom | null;
  /** What the chart shows, for those who do not see it. */
  readonly label: string;
}

/** As high as the window lets it be with the rest of the desk in sight, in CSS pixels. */
function plotHeightIn(windowHeight: number): number {
  return Math.round(Math.max(260, Math.min(windowHeight - 664, windowHeight * 0.44)));
}

/** About the height of the whole chart: the plot, its lanes and axis, and the usual lanes of labels. */
function frameHeight(plotHeight: number, width: number): string {
  return `calc(${plotHeight + 72}px + ${width < 480 ? 6 : 4.5}rem)`;
}

/** Puts the model into the chart: words, colours, and what a click opens. */
export function ChartFrame({ model, state, width, marked, room, label }: ChartFrameProps) {
  const { directory, change, dataset, today } = state;
  const { series, counts } = model;
  const plotHeight = plotHeightIn(useWindowHeight());
  const colourOf = useCallback((key: string) => seriesColour(series.keys, key), [series]);
  const keyDates = useMemo(() => model.keyDates.map(chartKeyDate), [model]);
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
  const rangeOf = useCallback((interval: number) => counts.intervals[interval], [counts]);
  const font = `${12 * rem()}px ${fontFamily}`;
  return (
    <Suspense
      fallback={<div aria-busy="true" style={{ height: frameHeight(plotHeight, width) }} />}
    >
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
        onOpen={(interval) => {
          const range = rangeOf(interval);
          if (range) change({ open: { kind: 'attacks', range, part: null } });
        }}
        onOpenThreats={(interval) => {
          const range = rangeOf(interval);
          if (range)
            change({
              open: { kind: 'threats', range, target: null, means: null, organisation: null },
            });
        }}
        onOpenKeyDate={(id) => change({ open: { kind: 'keyDate', id } })}
      />
    </Suspense>
  );
}

/** How much larger than 16 px the page's text is set. */
function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
