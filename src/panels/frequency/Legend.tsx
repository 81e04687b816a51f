import { ByClaim } from '../../charts/ByClaim';
import { MarkKey } from '../../charts/MarkKey';
import { seriesColour } from '../../charts/palette';
import type { GroupsCaveat } from '../../domain/conclusions';
import type { Directory } from '../../domain/directory';
import { seriesName } from '../../format/series';
import { Highlightable } from '../../ui/Highlightable';
import { Swatch } from '../../ui/Swatch';
import type { FrequencyModel } from './frequency-model';

interface LegendProps {
  readonly model: FrequencyModel;
  readonly directory: Directory;
  readonly caveat: GroupsCaveat | null;
}

function counts({ counts: { highTouching, openTouching, parts, intervals } }: FrequencyModel) {
  return (_key: string, part: number) =>
    intervals.some((_interval, interval) => {
      const cell = interval * parts + part;
      return (highTouching[cell] ?? 0) > 0 || (openTouching[cell] ?? 0) > 0;
    });
}

export function Legend({ model, directory, caveat }: LegendProps) {
  const { keys, split } = model.series;
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {split === 'none' ? null : (
        <ul aria-label="Colours" className="flex flex-wrap gap-x-4 gap-y-1">
          {keys.filter(counts(model)).map((key) => (
            <li key={key}>
              <Highlightable liftKey={key} className="inline-flex items-center">
                <Swatch colour={seriesColour(keys, key)} />
                {seriesName(key, split, directory)}
              </Highlightable>
            </li>
          ))}
        </ul>
      )}
      {split === 'group' ? <ByClaim caveat={caveat} /> : null}
      <MarkKey states={new Set(model.runs.map(({ state }) => state))} />
    </div>
  );
}
