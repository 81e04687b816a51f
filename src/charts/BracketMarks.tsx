import { memo, useMemo } from 'react';
import type { Day } from '../domain/day';
import { useHighlight } from '../ui/highlight';
import { textWidth } from '../ui/text-width';
import type { Bars, Bracket } from './bars';
import { type PlacedWords, placeBracketWords } from './bracket-words';
import { bracketOutline, type Scales } from './paths';
import { hatchId } from './patterns';

interface BracketMarkProps {
  readonly bracket: Bracket;
  readonly seriesKey: string;
  readonly colour: string;
  readonly scales: Scales;
  readonly hatch: string;
  readonly words: PlacedWords | null;
}

const BracketMark = memo(function BracketMark(props: BracketMarkProps) {
  const { bracket, seriesKey, colour, scales, hatch, words } = props;
  const highlight = useHighlight(seriesKey);
  const top = scales.y(bracket.top);
  return (
    <g className={highlight === 'quiet' ? 'series quiet' : 'series'} style={{ color: colour }}>
      <rect
        x={scales.x(bracket.from) + 0.5}
        width={Math.max(1, scales.x(bracket.to) - scales.x(bracket.from) - 1)}
        y={top}
        height={Math.max(0, scales.y(bracket.bottom) - 2 - top)}
        fill={`url(#${hatch})`}
        opacity={0.55}
      />
      <path
        d={bracketOutline(bracket, scales, bracket.records.bound.high !== null)}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
      />
      {words ? (
        <text x={words.left} y={words.y} className="halo fill-ink text-small">
          {words.words}
        </text>
      ) : null}
    </g>
  );
});

interface BracketMarksProps {
  readonly scales: Scales;
  readonly keys: readonly string[];
  readonly bars: Bars;
  readonly colourOf: (key: string) => string;
  readonly hatches: string;
  readonly left: number;
  readonly right: number;
  readonly font: string;
  readonly asOf: Day;
}

/** Records that span several intervals get one bracket, because a bar in each would count them twice. */
export function BracketMarks(props: BracketMarksProps) {
  const { keys, bars, scales, colourOf, hatches, left, right, font, asOf } = props;
  const words = useMemo(() => {
    const widthOf = (text: string) => textWidth(text, font);
    return placeBracketWords(bars, scales, { asOf, left, right, widthOf });
  }, [bars, scales, left, right, font, asOf]);
  return (
    <g>
      {bars.brackets.map((bracket, position) => {
        const part = bracket.records.part;
        const key = (part === null ? null : keys[part]) ?? 'several';
        return (
          <BracketMark
            key={`${bracket.from}-${bracket.to}`}
            bracket={bracket}
            scales={scales}
            words={words[position] ?? null}
            seriesKey={key}
            colour={colourOf(key)}
            hatch={hatchId(hatches, key)}
          />
        );
      })}
    </g>
  );
}
