import type { AlignedPeriod } from '../domain/aligned-days';
import { integer } from '../format/bound';
import {
  type PeriodHead,
  type PeriodName,
  periodHead,
  periodLetter,
  zeroWords,
} from '../format/compare-days';
import { textWidth } from '../ui/text-width';
import type { Bars } from './bars';
import { CompareMarks } from './CompareMarks';
import { CompareShading } from './CompareShading';
import { type CompareFrame, underPlot } from './compare-frame';
import type { CountTicks } from './count-ticks';
import type { OffsetAxis } from './offset-axis';
import type { OffsetTick } from './offset-ticks';
import type { Texture } from './textures';

export interface ChartPeriod {
  readonly aligned: AlignedPeriod;
  readonly zeroLabel: string | null;
  readonly head?: PeriodHead;
}

interface CompareRowProps extends ChartPeriod {
  readonly name: PeriodName;
  readonly bars: Bars;
  readonly byDate: boolean;
  readonly axis: OffsetAxis;
  readonly ticks: readonly OffsetTick[];
  readonly counts: CountTicks;
  readonly frame: CompareFrame;
  readonly font: string;
}

type Looks = Readonly<Record<PeriodName, { readonly colour: string; readonly texture: Texture }>>;

const looks: Looks = {
  a: { colour: 'var(--series-all)', texture: 'plain' },
  b: { colour: 'var(--series-other)', texture: 'plain' },
};

/** From a distance a lighter colour is hard to see, so B has a texture instead. */
const stillLooks: Looks = {
  a: looks.a,
  b: { colour: 'var(--series-all)', texture: 'upright' },
};

export function CompareRow(props: CompareRowProps) {
  const { name, aligned, zeroLabel, bars, byDate, axis, ticks, counts, frame, font } = props;
  const { lane, height } = frame;
  const bottom = lane + height;
  const y = (attacks: number) => bottom - (attacks / counts.top) * height;
  const [first, last] = [aligned.days.at(0)?.offset ?? 0, aligned.days.at(-1)?.offset ?? 0];
  const [from, to] = [axis.x(first), axis.x(last + 1)];
  const letter = periodLetter[name];
  const { head = periodHead(aligned.period) } = props;
  const isInPeriod = ({ offset }: OffsetTick) => offset >= first && offset <= last;
  return (
    <div>
      {frame.head === 'line' ? (
        <p className="text-pretty text-small">
          <b>
            {letter}, {head.days}:
          </b>{' '}
          <span className="text-ink-2">{head.said}</span>
          {byDate ? (
            <span className="text-ink-2"> · {zeroWords(zeroLabel, aligned.zeroDay)}</span>
          ) : null}
        </p>
      ) : null}
      <svg
        aria-hidden="true"
        width={axis.width}
        height={bottom + underPlot}
        className="block"
        data-period={name}
      >
        {counts.ticks.map((value) => (
          <g key={value}>
            <line x1={from} x2={to} y1={y(value)} y2={y(value)} className="stroke-line" />
            <text
              x={axis.left - 5}
              y={y(value)}
              dy="0.35em"
              textAnchor="end"
              className="fill-ink-2 text-small"
            >
              {integer(value)}
            </text>
          </g>
        ))}
        {frame.head === 'letter' ? (
          <text x={0} y={0} dy="0.95em" className="fill-ink font-bold text-small">
            {letter}
          </text>
        ) : null}
        {byDate ? <ZeroMark axis={axis} label={zeroLabel} bottom={bottom} font={font} /> : null}
        <CompareShading
          period={aligned}
          letter={letter}
          axis={axis}
          top={lane}
          bottom={bottom}
          font={font}
        />
        <CompareMarks
          period={aligned}
          bars={bars}
          axis={axis}
          scales={{ x: axis.x, y }}
          {...(frame.still ? stillLooks : looks)[name]}
          still={frame.still}
          font={font}
        />
        <line x1={from} x2={to} y1={bottom + 0.5} y2={bottom + 0.5} className="stroke-ink-2" />
        {ticks.filter(isInPeriod).map(({ offset }) => (
          <line
            key={offset}
            x1={axis.x(offset + 0.5)}
            x2={axis.x(offset + 0.5)}
            y1={bottom + 1}
            y2={bottom + 5}
            className="stroke-ink-2"
          />
        ))}
      </svg>
    </div>
  );
}

interface ZeroMarkProps {
  readonly axis: OffsetAxis;
  readonly label: string | null;
  readonly bottom: number;
  readonly font: string;
}

function ZeroMark({ axis, label, bottom, font }: ZeroMarkProps) {
  if (axis.first > 0 || axis.last < 0) return null;
  const x = axis.x(0.5);
  const words = label === null ? 'T' : `T ${label}`;
  const before = x - axis.left > axis.right - x;
  const room = before ? x : axis.width - x;
  const shown = textWidth(words, `600 ${font}`) + 6 <= room ? words : 'T';
  return (
    <g data-mark="zero">
      <line x1={x} x2={x} y1={2} y2={bottom} className="stroke-ink" strokeDasharray="4 3" />
      <text
        x={before ? x - 5 : x + 5}
        y={0}
        dy="0.95em"
        textAnchor={before ? 'end' : 'start'}
        className="halo fill-ink font-semibold text-small"
      >
        {shown}
      </text>
    </g>
  );
}
