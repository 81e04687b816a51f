import { seriesColour } from '../../charts/palette';
import type { Directory } from '../../domain/directory';
import { boundWords } from '../../format/bound';
import { seriesName } from '../../format/series';
import { Swatch } from '../../ui/Swatch';
import type { FrequencyModel } from './frequency-model';
import { intervalWords, partCounts } from './interval-words';

interface IntervalTooltipProps {
  readonly model: FrequencyModel;
  readonly directory: Directory;
  readonly interval: number;
}

export function IntervalTooltip({ model, directory, interval }: IntervalTooltipProps) {
  const words = intervalWords(model, interval);
  const { split, keys } = model.series;
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{words.title}</p>
      <p>
        {words.count}
        <span className="text-ink-2"> · {words.coverage}</span>
      </p>
      {split === 'none' ? null : (
        <ul>
          {partCounts(model, interval).map(({ key, bound }) => (
            <li key={key} className="flex items-baseline">
              <Swatch colour={seriesColour(keys, key)} />
              <span className="grow">{seriesName(key, split, directory)}</span>
              <span className="pl-2">{boundWords(bound)}</span>
            </li>
          ))}
        </ul>
      )}
      {words.unknown.length > 0 ? (
        <ul className="text-ink-2">
          {words.unknown.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
