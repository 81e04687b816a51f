import { useCallback, useMemo } from 'react';
import { type ChartRoom, FrequencyChart } from '../../charts/FrequencyChart';
import { seriesColour } from '../../charts/palette';
import { ChartAround, Still, type StillLook } from '../../charts/plot/chart-around';
import type { ChartKeyDate } from '../../charts/plot/KeyDateLines';
import type { PlotSize } from '../../charts/plot/plot-size';
import { TexturePattern } from '../../charts/TexturePattern';
import { textureOf } from '../../charts/textures';
import type { ViewState } from '../../url/view-state';
import type { FrequencyModel } from './frequency-model';
import { type ChartFit, laneRem } from './wall-layout';

interface WallChartProps {
  readonly model: FrequencyModel;
  readonly state: Pick<ViewState, 'dataset' | 'today'>;
  readonly keyDates: readonly ChartKeyDate[];
  readonly fit: ChartFit;
  /** If the legend does not name the parts, all look alike. */
  readonly named: boolean;
  readonly room: ChartRoom | null;
  /** In pixels before the chart is enlarged. */
  readonly size: PlotSize;
  readonly finding: string;
}

const noop = () => {};
const noText = () => '';

export function WallChart(props: WallChartProps) {
  const { model, state, keyDates, fit, named, room, size, finding } = props;
  const { series } = model;
  const { mostLanes, threats, plotHeight } = fit;
  const label = `Bar chart of attacks by ${model.unit}. ${finding}.`;
  const colourOf = useCallback(
    (key: string) => seriesColour(series.keys, named ? key : 'all'),
    [series, named],
  );
  const around = useMemo(() => ({ label, layer: () => null }), [label]);
  const still = useMemo<StillLook>(
    () => ({
      lanes: { height: laneRem / 0.75, most: mostLanes },
      threats,
      plotHeight,
      texture: (id, key, scales) => (
        <TexturePattern
          {...{ id, scales }}
          texture={named ? textureOf(series.keys, key) : 'plain'}
        />
      ),
    }),
    [mostLanes, threats, plotHeight, series, named],
  );
  return (
    <ChartAround value={around}>
      <Still value={still}>
        <FrequencyChart
          size={size}
          asOf={model.asOf}
          today={state.today}
          unit={model.unit}
          counts={model.counts}
          spanning={model.spanning}
          keys={series.keys}
          colourOf={colourOf}
          spans={model.spans}
          coverage={model.coverage}
          runs={model.runs}
          foldable={null}
          isFolded={false}
          keyDates={keyDates}
          threats={model.threats}
          statementSpans={model.statementSpans}
          marked={null}
          alone={null}
          room={room}
          valueText={noText}
          tooltip={noText}
          onOpen={noop}
          onOpenThreats={noop}
          onFold={noop}
          onOpenKeyDate={noop}
        />
      </Still>
    </ChartAround>
  );
}
