import { memo, useMemo } from 'react';
import type { Day } from '../../domain/day';
import { useHighlight } from '../../ui/highlight';
import { round } from '../paths';
import { type Bracket, type PlacedWords, placeBracketWords } from './bracket-rows';
import { bracketRow } from './frequency-frame';
import type { PlotAxis } from './plot-axis';
import { Stretched } from './Stretched';

interface BracketMarkProps {
  readonly bracket: Bracket;
  readonly axis: PlotAxis;
  readonly seriesKey: string;
  readonly colour: string;
  readonly words: PlacedWords | null;
}

/** In pixels, from the top of the row. */
const [lineAt, feetTo, wordsAt] = [2, 7, 19];

/** In days, so that the brackets of days side by side do not meet. */
const inset = 0.12;

const BracketMark = memo(function BracketMark(props: BracketMarkProps) {
  const { bracket, axis, seriesKey, colour, words } = props;
  const highlight = useHighlight(seriesKey);
  const top = bracket.row * bracketRow;
  const [from, to] = [bracket.from + inset, bracket.to - inset];
  // An end outside the period has no foot.
  const feet = [from, to].filter((day) => day >= axis.first && day <= axis.last + 1);
  const look = highlight === 'quiet' ? 'series quiet' : 'series';
  const x = (day: number) => round(axis.share(day));
  return (
    <>
      <Stretched height={top + bracketRow}>
        <path
          d={[
            `M${x(Math.max(axis.first, from))} ${top + lineAt}H${x(Math.min(axis.last + 1, to))}`,
            ...feet.map((day) => `M${x(day)} ${top + lineAt - 1}V${top + feetTo}`),
          ].join('')}
          className={look}
          fill="none"
          stroke={colour}
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </Stretched>
      {words ? (
        <text
          x={axis.at(words.day)}
          dx={words.shift}
          y={top + wordsAt}
          textAnchor="middle"
          className={`${look} halo fill-ink`}
        >
          {words.words}
        </text>
      ) : null}
    </>
  );
});

interface BracketMarksProps {
  readonly axis: PlotAxis;
  readonly keys: readonly string[];
  readonly brackets: readonly Bracket[];
  readonly colourOf: (key: string) => string;
  readonly text: number;
  readonly asOf: Day;
}

/**
 * Records that span several intervals get one bracket over their days, because a bar in each would
 * count them twice. It is above the scale, because how many of them fell on one day is unknown.
 */
export function BracketMarks({ keys, axis, brackets, colourOf, text, asOf }: BracketMarksProps) {
  const words = useMemo(
    () => placeBracketWords(brackets, axis, { asOf, text }),
    [brackets, axis, asOf, text],
  );
  return (
    <>
      {brackets.map((bracket, position) => {
        const { part } = bracket.records;
        const key = (part === null ? null : keys[part]) ?? 'several';
        return (
          <BracketMark
            key={`${bracket.from}-${bracket.to}-${key}`}
            bracket={bracket}
            axis={axis}
            words={words[position] ?? null}
            seriesKey={key}
            colour={colourOf(key)}
          />
        );
      })}
    </>
  );
}
