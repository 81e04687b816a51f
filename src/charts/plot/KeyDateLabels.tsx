import { useContext, useMemo } from 'react';
import { integer } from '../../format/bound';
import { Popover } from '../../ui/Popover';
import { margins } from '../geometry';
import { Still } from './chart-around';
import { type ChartKeyDate, KeyDateLines, keyDateDay } from './KeyDateLines';
import { type LabelLanes, labelLanes } from './key-date-labels';
import { across, type PlotAxis } from './plot-axis';
import { textWidth } from './text-width';

/** In `em` of the small text. */
const laneHeight = 2;

/** Which of the key dates of a day leads can change while space is reserved for the label. */
const placeOf = ({ on }: ChartKeyDate) => on.start + on.end;

export function keyDateLanes(
  axis: PlotAxis,
  keyDates: readonly ChartKeyDate[],
  text: number,
  maxLanes: number,
): LabelLanes {
  const labels = keyDates.map((keyDate) => ({
    id: placeOf(keyDate),
    x: axis.x(keyDateDay(axis, keyDate)),
    width: textWidth(keyDate.label, text, 'semibold') + textWidth(` ${keyDate.when}`, text) + 8,
    weight: (keyDate.deadline ? 4 : 0) + (keyDate.coming ? 2 : 0) + (keyDate.atEndOfDay ? 1 : 0),
  }));
  return labelLanes(labels, -margins.left, axis.width + margins.right, maxLanes);
}

export function useKeyDateLanes(
  axis: PlotAxis,
  keyDates: readonly ChartKeyDate[],
  text: number,
): LabelLanes {
  const maxLanes = useContext(Still)?.lanes.most ?? (axis.width < 444 ? 6 : 4);
  return useMemo(
    () => keyDateLanes(axis, keyDates, text, maxLanes),
    [axis, keyDates, text, maxLanes],
  );
}

/** At least 1. "+N" has its own row on top, so that it covers no label. */
export function laneRows({ lanes, hidden }: LabelLanes): number {
  return Math.max(1, lanes + (hidden.length > 0 ? 1 : 0));
}

interface KeyDateLabelsProps {
  readonly axis: PlotAxis;
  readonly lanes: LabelLanes;
  readonly rows: number;
  readonly keyDates: readonly ChartKeyDate[];
  readonly onOpen: (id: string) => void;
}

export function KeyDateLabels({ axis, lanes, rows, keyDates, onOpen }: KeyDateLabelsProps) {
  const still = useContext(Still);
  const lane = still?.lanes.height ?? laneHeight;
  const byLabel = new Map(keyDates.map((one) => [placeOf(one), one]));
  // Space may be reserved for a key date that is not known yet.
  const hidden = lanes.hidden.flatMap(({ id }) => byLabel.get(id) ?? []);
  // Start of each leader, as thousandths of the width.
  const begins = new Map(
    lanes.placed.flatMap(({ id, lane: place }) => {
      const keyDate = byLabel.get(id);
      return keyDate ? [[keyDate, (across * (rows - place)) / rows] as const] : [];
    }),
  );
  const from = (keyDate: ChartKeyDate) => begins.get(keyDate) ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the items are in an SVG, which a ul may not contain.
    <div role="list" aria-label="Key dates" className="relative">
      <svg role="none" width="100%" height={`${rows * lane}em`} className="block overflow-visible">
        <KeyDateLines {...{ axis, from }} keyDates={[...begins.keys()]} />
        {lanes.placed.map(({ id, lane: place, left, width, x }) => {
          const keyDate = byLabel.get(id);
          if (!keyDate) return null;
          const above = rows - 1 - place;
          const side = left + width <= x + 2 ? 'text-right' : 'text-left';
          const look = `block h-full w-full whitespace-nowrap px-0.5 ${side}`;
          const words = (
            <>
              <span className="font-semibold">{keyDate.label}</span> {keyDate.when}
            </>
          );
          return (
            // biome-ignore lint/a11y: SVG has no list items, and a foreignObject is not interactive.
            <foreignObject
              key={id}
              role="listitem"
              className={keyDate.deadline ? 'text-danger' : 'text-ink'}
              x={axis.at(keyDateDay(axis, keyDate))}
              transform={`translate(${left - x})`}
              y={`${above * lane}em`}
              width={width}
              height={`${lane}em`}
              overflow="visible"
            >
              {still ? (
                <span className={look}>{words}</span>
              ) : (
                <button
                  type="button"
                  onClick={() => onOpen(keyDate.id)}
                  className={`${look} cursor-pointer hover:bg-wash`}
                >
                  {words}
                </button>
              )}
            </foreignObject>
          );
        })}
      </svg>
      <MoreKeyDates keyDates={hidden} onOpen={onOpen} />
    </div>
  );
}

function MoreKeyDates({ keyDates, onOpen }: Pick<KeyDateLabelsProps, 'keyDates' | 'onOpen'>) {
  const still = useContext(Still);
  if (keyDates.length === 0) return null;
  const number = `+${integer(keyDates.length)}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: beside items of an SVG.
    <div role="listitem" className="absolute top-0 right-0 font-semibold">
      {still ? (
        `${number} more`
      ) : (
        <Popover label={number} name={`${integer(keyDates.length)} more key dates`} look="figure">
          <p className="mb-1 font-semibold">More key dates in this period</p>
          <ul>
            {keyDates.map((keyDate) => (
              <li key={placeOf(keyDate)}>
                <button
                  type="button"
                  className="min-h-6 cursor-pointer underline"
                  onClick={() => onOpen(keyDate.id)}
                >
                  {keyDate.label} {keyDate.when}
                </button>
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </div>
  );
}
