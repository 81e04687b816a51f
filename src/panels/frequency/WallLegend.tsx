import { type ReactNode, useId } from 'react';
import { seriesColour } from '../../charts/palette';
import {
  HatchPattern,
  NotCoveredPattern,
  NotYetPattern,
  StatedPattern,
  StillComingInPattern,
} from '../../charts/patterns';
import { sampleScales, TexturePattern } from '../../charts/TexturePattern';
import { textureOf } from '../../charts/textures';
import type { SeriesKey } from '../../domain/split';
import { legendGaps, sampleSize } from './wall-layout';
import type { LegendEntry } from './wall-legend';

interface WallLegendProps {
  readonly lines: readonly (readonly LegendEntry[])[];
  readonly keys: readonly SeriesKey[];
  readonly least: number;
  readonly zoom: number;
}

export function WallLegend({ lines, keys, least, zoom }: WallLegendProps) {
  const gaps = legendGaps(least);
  return (
    <ul
      aria-label="Colours and marks"
      className="flex flex-wrap text-ink-2 text-least"
      style={{ columnGap: gaps.entries }}
    >
      {lines.flat().map((entry) => (
        <li
          key={entry.words}
          className="flex items-center whitespace-nowrap"
          style={{ columnGap: gaps.sample }}
        >
          {entry.kind === 'more' || entry.kind === 'caveat' ? null : (
            <Sample entry={entry} keys={keys} zoom={zoom} />
          )}
          {entry.words}
        </li>
      ))}
    </ul>
  );
}

const groundPattern = {
  stated: StatedPattern,
  notCovered: NotCoveredPattern,
  stillComingIn: StillComingInPattern,
  notYet: NotYetPattern,
} as const;

function Sample({
  entry,
  keys,
  zoom,
}: {
  readonly entry: LegendEntry;
  readonly keys: readonly SeriesKey[];
  readonly zoom: number;
}) {
  const id = useId();
  const { width, height } = sampleSize;
  return (
    <svg
      aria-hidden="true"
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0"
      style={entry.kind === 'part' ? { color: seriesColour(keys, entry.key) } : {}}
    >
      {patternOf(entry, keys, id)}
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill={entry.kind === 'certain' ? 'currentColor' : `url(#${id})`}
        stroke="currentColor"
        strokeWidth={entry.kind === 'part' ? 0 : 1}
      />
    </svg>
  );
}

function patternOf(entry: LegendEntry, keys: readonly SeriesKey[], id: string): ReactNode {
  switch (entry.kind) {
    case 'part':
      return <TexturePattern id={id} texture={textureOf(keys, entry.key)} scales={sampleScales} />;
    case 'possible':
      return <HatchPattern id={id} />;
    case 'ground': {
      const Pattern = groundPattern[entry.state];
      return <Pattern sample id={id} />;
    }
    case 'certain':
    case 'more':
    case 'caveat':
      return null;
  }
}
