import { useId } from 'react';
import { ByClaim } from '../../charts/ByClaim';
import { Mark, MarkKey, Square } from '../../charts/MarkKey';
import { seriesColour } from '../../charts/palette';
import { MissingPattern } from '../../charts/patterns';
import { missingDays } from '../../charts/plot/missing-days';
import type { GroupsCaveat } from '../../domain/conclusions';
import type { Day } from '../../domain/day';
import { addDays } from '../../domain/day';
import type { Directory } from '../../domain/directory';
import { daysCutOff } from '../../domain/interval';
import { monthDayShort } from '../../format/day';
import { seriesName } from '../../format/series';
import { Highlightable } from '../../ui/Highlightable';
import { Swatch } from '../../ui/Swatch';
import { useEscape } from '../../ui/use-escape';
import type { FrequencyModel } from './frequency-model';

interface LegendProps {
  readonly className: string;
  readonly model: FrequencyModel;
  readonly today: Day;
  readonly directory: Directory;
  readonly caveat: GroupsCaveat | null;
  readonly alone: string | null;
  readonly onAlone: (key: string | null) => void;
}

export function hasAttacks({
  counts: { highTouching, openTouching, parts, intervals },
}: FrequencyModel) {
  return (_key: string, part: number) =>
    intervals.some((_interval, interval) => {
      const cell = interval * parts + part;
      return (highTouching[cell] ?? 0) > 0 || (openTouching[cell] ?? 0) > 0;
    });
}

/** Whether the first or the last bar goes beyond the period. */
function isCut({ counts: { intervals }, unit }: FrequencyModel): boolean {
  return [intervals.at(0), intervals.at(-1)].some((one) => one && daysCutOff(one, unit) > 0);
}

/** Pointing at a part highlights it. A click shows it alone, until a second click or Escape. */
export function Legend({
  className,
  model,
  today,
  directory,
  caveat,
  alone,
  onAlone,
}: LegendProps) {
  const { keys, split } = model.series;
  const missing = missingDays(model.runs, model.spans, today);
  const pattern = useId();
  useEscape(alone !== null, () => onAlone(null));
  return (
    <div className={`flex flex-wrap gap-x-5 gap-y-1 text-small ${className}`}>
      {split === 'none' ? null : (
        <ul aria-label="Colours" className="flex flex-wrap gap-x-4">
          {keys.filter(hasAttacks(model)).map((key) => (
            <Highlightable key={key} as="li" liftKey={key}>
              <button
                type="button"
                aria-pressed={key === alone}
                onClick={() => onAlone(key === alone ? null : key)}
                className="inline-flex min-h-6 cursor-pointer items-center underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:underline"
              >
                <Swatch colour={seriesColour(keys, key)} />
                {seriesName(key, split, directory)}
              </button>
            </Highlightable>
          ))}
        </ul>
      )}
      {split === 'group' ? <ByClaim caveat={caveat} /> : null}
      <MarkKey states={new Set(model.runs.map(({ state }) => state))}>
        {isCut(model) ? (
          <Mark words="outside the period">
            <rect x="0.5" y="0.5" width="11" height="11" className="fill-wash stroke-ink-2" />
          </Mark>
        ) : null}
        {missing ? (
          <Mark words={`no data since ${monthDayShort(addDays(missing.start, -1))}`}>
            <MissingPattern id={pattern} />
            <Square fill={`url(#${pattern})`} />
          </Mark>
        ) : null}
      </MarkKey>
    </div>
  );
}
