import { useId } from 'react';
import type { Bound } from '../domain/bound';
import { axisEnd, type PairedBar, pairedBar } from './paired-bars';
import { seriesColour } from './palette';
import { HatchPattern } from './patterns';

export type PairedSide =
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'bar';
      readonly bound: Bound;
      readonly figure: string;
      readonly label: string;
      readonly onOpen: () => void;
    };

export interface PairedRow {
  readonly key: string;
  readonly name: string;
  readonly left: PairedSide;
  readonly right: PairedSide;
  readonly aside: PairedAside | null;
}

export interface PairedAside {
  readonly words: string;
  readonly label: string;
  readonly onOpen: () => void;
}

interface PairedBarsProps {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly rows: readonly PairedRow[];
}

/** In a column of few letters the name is above its bars. */
const columns =
  'grid grid-cols-2 @min-[17em]:grid-cols-[minmax(0,1fr)_5.5rem_minmax(0,1fr)] items-center gap-x-2 @min-[34em]:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1fr)] @min-[34em]:gap-x-3';
const boundsOf = (rows: readonly PairedRow[], side: 'left' | 'right') =>
  rows.map((row) => (row[side].kind === 'bar' ? row[side].bound : null));

/** In characters: the longest number must fit beside the longest bar. */
const maxFigure = (rows: readonly PairedRow[]) =>
  rows
    .flatMap(({ left, right }) => [left, right])
    .reduce((most, side) => (side.kind === 'bar' ? Math.max(most, side.figure.length) : most), 1);

/** Each side has its own scale, so lengths cannot be compared across sides. */
export function PairedBars({ label, left, right, rows }: PairedBarsProps) {
  const hatch = useId();
  const [leftEnd, rightEnd] = [axisEnd(boundsOf(rows, 'left')), axisEnd(boundsOf(rows, 'right'))];
  const characters = maxFigure(rows);
  return (
    <div className="@container" style={{ color: seriesColour([], 'all') }}>
      <svg aria-hidden="true" width="0" height="0" className="absolute">
        <HatchPattern id={hatch} />
      </svg>
      <div className={`${columns} border-line border-b pb-1 text-ink-2 text-small`}>
        <p className="text-right">{left}</p>
        <p className="@min-[17em]:col-start-3">{right}</p>
      </div>
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} className={`${columns} min-h-9 border-line border-b`}>
            <span className="col-span-2 text-balance text-center text-ink text-small @min-[17em]:col-span-1 @min-[17em]:col-start-2 @min-[17em]:row-start-1">
              {row.name}
            </span>
            <div className="col-start-1 @min-[17em]:row-start-1">
              <Side side={row.left} end={leftEnd} towards="left" {...{ characters, hatch }} />
            </div>
            <div className="@min-[17em]:col-start-3 @min-[17em]:row-start-1">
              <Side side={row.right} end={rightEnd} towards="right" {...{ characters, hatch }} />
              {row.aside ? (
                <button
                  type="button"
                  aria-label={row.aside.label}
                  onClick={row.aside.onOpen}
                  className="mb-1 min-h-6 cursor-pointer text-left text-ink text-small underline decoration-1 decoration-line-strong underline-offset-[0.18em] hover:decoration-2 hover:decoration-ink"
                >
                  {row.aside.words}
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SideProps {
  readonly side: PairedSide;
  readonly end: number;
  readonly characters: number;
  readonly towards: 'left' | 'right';
  readonly hatch: string;
}

function Side({ side, end, characters, towards, hatch }: SideProps) {
  if (side.kind === 'words') {
    return (
      <p className={`text-ink-2 text-small ${towards === 'left' ? 'text-right' : ''}`}>
        {side.words}
      </p>
    );
  }
  return (
    <button
      type="button"
      aria-label={side.label}
      onClick={side.onOpen}
      className={`group flex min-h-8 w-full cursor-pointer items-center gap-1.5 ${towards === 'left' ? 'flex-row-reverse text-right' : 'text-left'}`}
    >
      <Bar bar={pairedBar(side.bound, end)} {...{ characters, towards, hatch }} />
      <span className="min-w-0 font-semibold text-body text-ink underline decoration-1 decoration-line-strong underline-offset-[0.18em] group-hover:decoration-2 group-hover:decoration-ink">
        {side.figure}
      </span>
    </button>
  );
}

const height = 14;
const percent = (share: number) => `${share * 100}%`;

function Bar({
  bar: { solid, possible, open },
  characters,
  towards,
  hatch,
}: Pick<SideProps, 'characters' | 'towards' | 'hatch'> & { readonly bar: PairedBar }) {
  const whole = solid + possible;
  const certain = whole === 0 ? 0 : solid / whole;
  return (
    <svg
      aria-hidden="true"
      height={height}
      className="shrink-0 overflow-visible"
      style={{
        width: `max(2px, ${whole} * max(25%, 100% - ${characters}ch - 0.75rem))`,
      }}
    >
      <rect
        x={percent(towards === 'left' ? 1 - certain : 0)}
        width={percent(certain)}
        height={height}
        fill="currentColor"
      />
      {possible > 0 ? (
        <rect
          x={percent(towards === 'left' ? 0 : certain)}
          width={percent(1 - certain)}
          height={height}
          fill={`url(#${hatch})`}
          stroke={open ? 'none' : 'currentColor'}
        />
      ) : null}
    </svg>
  );
}
