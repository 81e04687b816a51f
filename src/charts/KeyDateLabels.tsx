import { useContext, useId, useMemo } from 'react';
import { integer } from '../format/bound';
import { textWidth } from '../ui/text-width';
import { Still } from './chart-around';
import type { TimeAxis } from './geometry';
import { type ChartKeyDate, keyDateX } from './KeyDateLines';
import { type LabelLanes, labelLanes } from './key-date-labels';

const laneHeight = 1.5;

/** Which of the key dates of a day leads can change while space is reserved for the label. */
const placeOf = ({ on }: ChartKeyDate) => on.start + on.end;

export function keyDateLanes(
  axis: TimeAxis,
  keyDates: readonly ChartKeyDate[],
  font: string,
  maxLanes: number,
): LabelLanes {
  const labels = keyDates.map((keyDate) => ({
    id: placeOf(keyDate),
    x: keyDateX(axis, keyDate),
    width: textWidth(keyDate.label, `600 ${font}`) + textWidth(` ${keyDate.when}`, font) + 8,
    weight: (keyDate.deadline ? 4 : 0) + (keyDate.coming ? 2 : 0) + (keyDate.atEndOfDay ? 1 : 0),
  }));
  return labelLanes(labels, 0, axis.width, maxLanes);
}

export function useKeyDateLanes(
  axis: TimeAxis,
  keyDates: readonly ChartKeyDate[],
  font: string,
): LabelLanes {
  const maxLanes = useContext(Still)?.lanes.most ?? (axis.width < 480 ? 6 : 4);
  return useMemo(
    () => keyDateLanes(axis, keyDates, font, maxLanes),
    [axis, keyDates, font, maxLanes],
  );
}

/** At least 1. "+N" has its own row on top, so that it covers no label. */
export function laneRows({ lanes, hidden }: LabelLanes): number {
  return Math.max(1, lanes + (hidden.length > 0 ? 1 : 0));
}

interface KeyDateLabelsProps {
  readonly lanes: LabelLanes;
  readonly keyDates: readonly ChartKeyDate[];
  readonly onOpen: (id: string) => void;
}

export function KeyDateLabels({ lanes, keyDates, onOpen }: KeyDateLabelsProps) {
  const list = useId();
  const still = useContext(Still);
  const all = laneRows(lanes);
  const rem = (rows: number) => `${rows * (still?.lanes.height ?? laneHeight)}rem`;
  const byLabel = new Map(keyDates.map((one) => [placeOf(one), one]));
  // Space may be reserved for a key date that is not known yet.
  const hidden = lanes.hidden.filter(({ id }) => byLabel.has(id));
  return (
    <ul aria-label="Key dates" className="relative" style={{ height: rem(all) }}>
      {lanes.placed.map(({ id, lane, left, width, x }) => {
        const keyDate = byLabel.get(id);
        if (!keyDate) return null;
        const above = all - 1 - lane;
        const colour = keyDate.deadline ? 'text-danger' : 'text-ink';
        const side = left + width <= x + 2 ? 'text-right' : 'text-left';
        const box = {
          className: `absolute whitespace-nowrap px-0.5 text-small ${colour} ${side} ${still ? '' : 'cursor-pointer hover:bg-wash'}`,
          style: { left, top: rem(above), width, lineHeight: rem(1) },
        };
        const words = (
          <>
            <span className="font-semibold">{keyDate.label}</span> {keyDate.when}
          </>
        );
        return (
          <li key={id}>
            <span
              aria-hidden="true"
              className={`absolute w-px bg-current ${colour}`}
              style={{ left: Math.round(x), top: rem(above + 1), bottom: 0 }}
            />
            {still ? (
              <span {...box}>{words}</span>
            ) : (
              <button type="button" onClick={() => onOpen(keyDate.id)} {...box}>
                {words}
              </button>
            )}
          </li>
        );
      })}
      {hidden.length === 0 ? null : still ? (
        <li
          className="absolute top-0 right-0 font-semibold text-small"
          style={{ lineHeight: rem(1) }}
        >
          +{integer(hidden.length)} more
        </li>
      ) : (
        <li className="absolute top-0 right-0">
          <button
            type="button"
            popoverTarget={list}
            aria-label={`${integer(hidden.length)} more key dates`}
            className="cursor-pointer px-1 font-semibold text-small underline hover:bg-wash"
          >
            +{integer(hidden.length)}
          </button>
          <div
            id={list}
            popover="auto"
            className="m-auto border border-ink bg-ground p-3 text-ink text-small"
          >
            <p className="mb-1 font-semibold">More key dates in this period</p>
            <ul>
              {hidden.map(({ id }) => {
                const keyDate = byLabel.get(id);
                return keyDate ? (
                  <li key={id}>
                    <button
                      type="button"
                      className="min-h-6 cursor-pointer underline"
                      onClick={() => onOpen(keyDate.id)}
                    >
                      {keyDate.label} {keyDate.when}
                    </button>
                  </li>
                ) : null;
              })}
            </ul>
          </div>
        </li>
      )}
    </ul>
  );
}
