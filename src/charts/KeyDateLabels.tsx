import { useId, useMemo } from 'react';
import type { TimeAxis } from './geometry';
import { type ChartKeyDate, keyDateX } from './KeyDateLines';
import { type LabelLanes, labelLanes } from './key-date-labels';
import { textWidth } from './text-width';

/** Height of a lane, in rem, so that it grows with the text. */
const laneHeight = 1.5;
const rem = (lanes: number) => `${lanes * laneHeight}rem`;

/** Lays out the labels of the key dates for an axis; `font` is their CSS font shorthand. */
export function useKeyDateLanes(
  axis: TimeAxis,
  keyDates: readonly ChartKeyDate[],
  font: string,
): LabelLanes {
  return useMemo(() => {
    const labels = keyDates.map((keyDate) => ({
      id: `${keyDate.id}@${keyDate.on.start}`,
      x: keyDateX(axis, keyDate),
      width: textWidth(keyDate.label, `600 ${font}`) + textWidth(` ${keyDate.when}`, font) + 8,
      weight: (keyDate.deadline ? 4 : 0) + (keyDate.coming ? 2 : 0) + (keyDate.atEndOfDay ? 1 : 0),
    }));
    const mostLanes = axis.width < 480 ? 6 : 4;
    return labelLanes(labels, 0, axis.width, mostLanes);
  }, [axis, keyDates, font]);
}

interface KeyDateLabelsProps {
  readonly lanes: LabelLanes;
  readonly keyDates: readonly ChartKeyDate[];
  readonly onOpen: (id: string) => void;
}

/** The labels of the key dates above the plot, each a button on its lane with a leader down to it. */
export function KeyDateLabels({ lanes, keyDates, onOpen }: KeyDateLabelsProps) {
  const list = useId();
  // What is hidden has a lane of its own on top, so that "+N" stands on nothing.
  const all = lanes.lanes + (lanes.hidden.length > 0 ? 1 : 0);
  const byLabel = new Map(keyDates.map((one) => [`${one.id}@${one.on.start}`, one]));
  // Room may be kept for a key date that is not known yet.
  const hidden = lanes.hidden.filter(({ id }) => byLabel.has(id));
  return (
    <ul aria-label="Key dates" className="relative" style={{ height: rem(Math.max(1, all)) }}>
      {lanes.placed.map(({ id, lane, left, width, x }) => {
        const keyDate = byLabel.get(id);
        if (!keyDate) return null;
        const above = all - 1 - lane;
        const colour = keyDate.deadline ? 'text-danger' : 'text-ink';
        return (
          <li key={id}>
            <span
              aria-hidden="true"
              className={`absolute w-px bg-current ${colour}`}
              style={{ left: Math.round(x), top: rem(above + 1), bottom: 0 }}
            />
            <button
              type="button"
              onClick={() => onOpen(keyDate.id)}
              className={`absolute cursor-pointer whitespace-nowrap px-0.5 text-small leading-[1.5rem] hover:bg-wash ${colour} ${left + width <= x + 2 ? 'text-right' : 'text-left'}`}
              style={{ left, top: rem(above), width }}
            >
              <span className="font-semibold">{keyDate.label}</span> {keyDate.when}
            </button>
          </li>
        );
      })}
      {hidden.length > 0 ? (
        <li className="absolute top-0 right-0">
          <button
            type="button"
            popoverTarget={list}
            aria-label={`${hidden.length} more key dates`}
            className="cursor-pointer px-1 font-semibold text-small underline hover:bg-wash"
          >
            +{hidden.length}
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
      ) : null}
    </ul>
  );
}
