import { useId } from 'react';
import { seriesColour } from '../../charts/palette';
import type { Directory } from '../../domain/directory';
import { seriesName } from '../../format/series';
import { Lifts } from '../../ui/Lifts';
import { Swatch } from '../../ui/Swatch';
import type { FrequencyModel } from './frequency-model';

interface LegendProps {
  readonly model: FrequencyModel;
  readonly directory: Directory;
}

/** The parts of the split that count something in the period, and what the marks mean. */
export function Legend({ model, directory }: LegendProps) {
  const { keys, split } = model.series;
  const shown = keys.filter((_, part) =>
    model.counts.intervals.some((_interval, interval) => {
      const cell = interval * model.counts.parts + part;
      return (
        (model.counts.highTouching[cell] ?? 0) > 0 ||
        (model.counts.openTouching[cell] ?? 0) > 0 ||
        (model.counts.low[cell] ?? 0) > 0
      );
    }),
  );
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      <ul aria-label="Colours" className="flex flex-wrap gap-x-4 gap-y-1">
        {split === 'none'
          ? null
          : shown.map((key) => (
              <li key={key}>
                <Lifts liftKey={key} className="inline-flex items-center">
                  <Swatch colour={seriesColour(keys, key)} />
                  {seriesName(key, split, directory)}
                </Lifts>
              </li>
            ))}
      </ul>
      <MarkKey />
    </div>
  );
}

/** Solid and hatched, named once. */
function MarkKey() {
  const hatch = useId();
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12">
          <rect width="12" height="12" className="fill-ink-2" />
        </svg>
        dated there
      </li>
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12" className="text-ink-2">
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="1.6" height="4" fill="currentColor" />
          </pattern>
          <rect
            x="0.5"
            y="0.5"
            width="11"
            height="11"
            fill={`url(#${hatch})`}
            stroke="currentColor"
          />
        </svg>
        may fall there
      </li>
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="12" height="12">
          <circle cx="6" cy="6" r="3" className="fill-ink" />
        </svg>
        a threat
      </li>
    </ul>
  );
}
