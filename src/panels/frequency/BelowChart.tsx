import { OverviewBrush } from '../../charts/OverviewBrush';
import { BySize } from '../../charts/plot/BySize';
import type { PlotSize } from '../../charts/plot/plot-size';
import { groupsCaveat } from '../../domain/conclusions';
import { dayRangeWords } from '../../format/day';
import { HoldHeight } from '../../ui/HoldHeight';
import { severalWords } from '../../ui/several-words';
import type { ViewState } from '../../url/view-state';
import type { FrequencyModel } from './frequency-model';
import { Legend } from './Legend';
import type { OverviewModel } from './overview-model';
import { PeriodControls } from './PeriodControls';
import type { useRoom } from './use-room';

export interface BelowChartProps {
  readonly model: FrequencyModel;
  readonly modelOf: (narrow: boolean) => FrequencyModel;
  readonly overview: OverviewModel;
  readonly state: ViewState;
  readonly size: PlotSize | null;
  readonly room: ReturnType<typeof useRoom>;
  readonly alone: string | null;
  readonly onAlone: (key: string | null) => void;
}

export function BelowChart(props: BelowChartProps) {
  const { model, modelOf, overview, state, size, room, alone, onAlone } = props;
  const { dataset, view, today, change } = state;
  return (
    <>
      <HoldHeight hold={state.isScrubbing} className="mt-2 mb-3">
        <BySize size={size}>
          {(_, narrow, className) => (
            <Legend
              {...{ today, alone, onAlone, className }}
              model={modelOf(narrow)}
              directory={state.directory}
              caveat={groupsCaveat(dataset)}
            />
          )}
        </BySize>
      </HoldHeight>
      <BySize size={size}>
        {(one, _, className) => (
          <OverviewBrush
            className={className}
            size={one}
            today={today}
            counts={overview.counts}
            spanning={overview.spanning}
            room={room?.overview ?? null}
            chosen={model.period}
            onChoose={(range, replace) => change({ from: range.start, to: range.end }, { replace })}
          />
        )}
      </BySize>
      <PeriodControls
        period={model.period}
        unit={model.unit}
        chosen={view.from !== null || view.to !== null}
        change={change}
      />
      {view.several === null ? null : (
        <p className="mt-2 text-ink-2 text-small">{severalWords(view.several)}</p>
      )}
      {model.remarks.map((remark) => (
        <p key={remark.id} className="mt-2 max-w-[100ch] text-ink-2 text-small">
          <span className="font-semibold text-ink">
            {dayRangeWords(remark.on, { asOf: dataset.asOf })}, not in the bars.
          </span>{' '}
          <bdi>{remark.text}</bdi>
        </p>
      ))}
    </>
  );
}
