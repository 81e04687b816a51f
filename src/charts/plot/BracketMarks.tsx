import { memo, useMemo } from 'react';
import type { Day } from '../../domain/day';
import { useHighlight } from '../../ui/highlight';
import { type Bracket, type PlacedWords, placeBracketWords } from './bracket-rows';
import { bracketRow } from './frequency-frame';
import type { PlotAxis } from './plot-axis';

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
  return (
    <g className={highlight === 'quiet' ? 'series quiet' : 'series'} color={colour}>
      <line
        x1={axis.at(Math.max(axis.first, from))}
        x2={axis.at(Math.min(axis.last + 1, to))}
        y1={top + lineAt}
        y2={top + lineAt}
        stroke="currentColor"
        strokeWidth={2}
      />
      {feet.map((day) => (
        <line
          key={day}
          x1={axis.at(day)}
          x2={axis.at(day)}
          y1={top + lineAt - 1}
          y2={top + feetTo}
          stroke="currentColor"
          strokeWidth={2}
        />
      ))}
      {words ? (
        <text
          x={axis.at(words.day)}
          dx={words.shift}
          y={top + wordsAt}
          textAnchor="middle"
          className="halo fill-ink"
        >
          {words.words}
        </text>
      ) : null}
    </g>
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
 * Records that span several intervals get one bracket over their days, because a bar in each would count them twice.
 * It stands above the scale: how many of them a day had is not known.
 */
export function BracketMarks({ keys, axis, brackets, colourOf, text, asOf }: BracketMarksProps) {
  const words = useMemo(
    () => placeBracketWords(brackets, axis, { asOf, text }),
    [brackets, axis, asOf, text],
  );
  return (
    <g>
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
    </g>
  );
}
