import { useId } from 'react';
import type { DayStateRun } from '../../domain/coverage';
import { dayNumber } from '../../domain/day';
import { dayStateWords } from '../../format/coverage';
import { MissingPattern, ShadingPatterns } from '../patterns';
import type { PlotAxis } from './plot-axis';
import { textWidth } from './text-width';

interface DayShadingProps {
  readonly axis: PlotAxis;
  readonly runs: readonly DayStateRun[];
  /** The axis may extend beyond it. */
  readonly period: { readonly first: number; readonly last: number };
  readonly text: number;
  /** The days among the runs for which reports should have arrived by now. */
  readonly missing: DayStateRun | null;
}

/** The parts of a range of days outside the folded stretch, which has a shading and words of its own. */
function unfolded(axis: PlotAxis, first: number, after: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let day = first; day < after; day += 1) {
    if (axis.isFolded(day)) continue;
    const last = parts.at(-1);
    if (last?.to === day) last.to = day + 1;
    else parts.push({ from: day, to: day + 1 });
  }
  return parts;
}

export function DayShading({ axis, runs, period, text, missing }: DayShadingProps) {
  const id = useId();
  const areas = runs
    .filter(({ state }) => state !== 'listed' && state !== 'selected')
    .flatMap((run) =>
      unfolded(axis, dayNumber(run.start), dayNumber(run.end) + 1).map(({ from, to }) => ({
        ...run,
        from,
        to,
        days: to - from,
      })),
    );
  // Days to come are explained beside the chart, because their label would meet the key dates here. Those
  // still coming in have “so far” at their bars.
  const named = areas.filter(
    (area) =>
      area.state !== 'notYet' &&
      area.state !== 'stillComingIn' &&
      areas.every((other) => other.state !== area.state || other.days <= area.days),
  );
  return (
    <>
      <ShadingPatterns id={id} areas={areas.filter(({ start }) => start !== missing?.start)} />
      {missing ? <MissingPattern id={`${id}missing`} /> : null}
      {[
        { from: axis.first, to: period.first },
        { from: period.last + 1, to: axis.last + 1 },
      ].map(({ from, to }) =>
        to > from ? (
          <rect
            key={from}
            x={axis.at(from)}
            width={axis.span(from, to)}
            height="100%"
            className="fill-wash"
          />
        ) : null,
      )}
      {areas.map(({ start, state, from, to }) => (
        <rect
          key={from}
          x={axis.at(from)}
          width={axis.span(from, to)}
          height="100%"
          fill={`url(#${id}${start === missing?.start ? 'missing' : state})`}
        />
      ))}
      {named.map(({ start, state, from, to }) => {
        const words = dayStateWords[state];
        const width = textWidth(words, text);
        if (width + 12 > axis.x(to) - axis.x(from)) return null;
        return (
          <svg key={start} aria-hidden="true" x={axis.at(from)} y="100%" overflow="visible">
            <rect x={4} y={-22} width={width + 8} height={16} className="fill-ground" />
            <text x={8} y={-10} className="fill-ink-2">
              {words}
            </text>
          </svg>
        );
      })}
    </>
  );
}
