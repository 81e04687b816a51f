import { ratioBand, ratioScale } from './compare-ratio';

interface CompareRatioProps {
  readonly ratio: readonly [number, number];
  readonly interval: readonly [number, number];
  readonly words: string;
  readonly label: string;
}

/** Percent of the width at each side, so that the outer labels have room. */
const side = 5;

const percent = (at: number) => `${side + at * (100 - 2 * side)}%`;

const [top, middle, bottom] = [18, 52, 78];

/** How many times A has of B, on a logarithmic scale. Places are percentages, so it needs no measuring. */
export function CompareRatio({ ratio, interval, words, label }: CompareRatioProps) {
  const scale = ratioScale(ratio);
  const band = ratioBand(scale, interval);
  const [mark, one] = [ratioBand(scale, ratio), percent(scale.at(1))];
  // From no attack there is no ratio, and to none there is no place on this scale.
  const isKnown = Number.isFinite(ratio[0]) && ratio[1] > 0;
  const at = (mark.from + mark.to) / 2;
  const anchor = at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle';
  const width = (from: number, to: number) => `${(to - from) * (100 - 2 * side)}%`;
  return (
    <div className="@container">
      <svg role="img" aria-label={label} width="100%" height="104" className="block text-small">
        {scale.ticks.map(({ label: tick, more, isBesideOne, at: place }) => (
          <g key={tick}>
            <line
              x1={percent(place)}
              x2={percent(place)}
              y1={top + 4}
              y2={bottom}
              className="stroke-line"
            />
            <text
              x={percent(place)}
              y={bottom + 16}
              textAnchor="middle"
              // Beside “as many”, the widest.
              className={`fill-ink-2 ${isBesideOne ? '@max-[16rem]:hidden' : ''}`}
            >
              {tick}
              {more ? <tspan className="@max-sm:hidden">{more}</tspan> : null}
            </text>
          </g>
        ))}
        <line x1={one} x2={one} y1={4} y2={bottom} className="stroke-ink" strokeWidth={1.5} />
        <text x={one} dx={-8} y={12} textAnchor="end" className="fill-ink-2">
          ← fewer
        </text>
        <text x={one} dx={8} y={12} className="fill-ink-2">
          more →
        </text>
        <rect
          x={percent(band.from)}
          width={width(band.from, band.to)}
          y={middle - 8}
          height={20}
          className="fill-wash stroke-line-strong"
        />
        {band.isCut.left ? <Arrow x={percent(0)} towards={-1} /> : null}
        {band.isCut.right ? <Arrow x={percent(1)} towards={1} /> : null}
        <line x1={one} x2={one} y1={middle - 8} y2={middle + 12} className="stroke-ink" />
        {isKnown ? (
          <rect
            x={percent(mark.from)}
            width={width(mark.from, mark.to)}
            y={middle - 11}
            height={26}
            strokeWidth={5}
            className="fill-ink stroke-ink"
            data-mark="ratio"
          />
        ) : null}
        <text
          x={percent(at)}
          y={middle - 18}
          textAnchor={anchor}
          className="halo fill-ink font-semibold"
        >
          {words}
        </text>
      </svg>
    </div>
  );
}

function Arrow({ x, towards }: { readonly x: string; readonly towards: 1 | -1 }) {
  return (
    <svg aria-hidden="true" x={x} y={middle + 2} overflow="visible">
      <path d={`M0 -10L${8 * towards} 0L0 10`} className="fill-wash stroke-line-strong" />
    </svg>
  );
}
