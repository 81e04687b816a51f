import { useMemo } from 'react';
import type { ChartRoom } from '../../charts/FrequencyChart';
import { frequencyExtent } from '../../charts/frequency-extent';
import { smallSize } from '../../charts/small-font';
import { groupsCaveat } from '../../domain/conclusions';
import { Enlarged } from '../../ui/wall/Enlarged';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import { chartKeyDate } from './chart-room';
import { findingWords } from './finding-words';
import type { FrequencyModel } from './frequency-model';
import { WallChart } from './WallChart';
import { WallLegend } from './WallLegend';
import { shorterFindings } from './wall-finding';
import { keyDatesIn } from './wall-key-dates';
import { layOut } from './wall-layout';
import { legendEntries } from './wall-legend';

interface WallPictureProps {
  readonly model: FrequencyModel;
  readonly state: ViewState;
  readonly room: WallRoom;
  readonly zoom: number;
  readonly kept: ChartRoom | null;
}

export function WallPicture({ model, state, room, zoom, kept }: WallPictureProps) {
  const { dataset, directory } = state;
  const caveat = useMemo(() => groupsCaveat(dataset), [dataset]);
  const text = smallSize();
  const keyDates = useMemo(
    () => model.keyDates.map((one) => chartKeyDate({ ...one, also: [] }, model.readerYear)),
    [model],
  );
  const layout = useMemo(() => {
    const extent = frequencyExtent(model, kept);
    const legend = legendEntries(model, directory, caveat);
    return layOut(
      model,
      {
        finding: shorterFindings(model.findings, model.asOf),
        legend,
        legendToCome: kept ? legendEntries({ ...model, ...kept }, directory, caveat) : legend,
        keyDates: kept?.keyDates ?? keyDates,
        steady: kept !== null,
      },
      room,
      { zoom, text, ...extent },
    );
  }, [model, directory, caveat, kept, keyDates, room, zoom, text]);
  const { words, heading, legend, gap } = layout;
  const labels = useMemo(() => keyDatesIn(words, keyDates), [words, keyDates]);
  const keptInWords = useMemo(
    () => (kept ? { ...kept, keyDates: keyDatesIn(words, kept.keyDates) } : null),
    [kept, words],
  );
  return (
    <div className="flex h-full flex-col" style={{ rowGap: gap }}>
      <h2 className="text-balance font-bold text-must" style={{ height: layout.headingHeight }}>
        {heading}
      </h2>
      <Enlarged width={room.width} height={layout.chartHeight} least={room.least}>
        {({ width }) => (
          <WallChart
            {...{ model, state }}
            size={{ width, text }}
            keyDates={labels}
            fit={layout.chart}
            named={
              model.series.split === 'none' || legend.flat().some(({ kind }) => kind === 'part')
            }
            room={keptInWords}
            finding={findingWords(model.findings, model.asOf)}
          />
        )}
      </Enlarged>
      <WallLegend lines={legend} keys={model.series.keys} least={room.least} zoom={zoom} />
    </div>
  );
}
