import type { Countdown } from '../../domain/key-date-news';
import type { PassedDeadline } from '../../domain/passed-deadlines';
import type { KeyDate } from '../../domain/records';
import type { DrawerTarget } from '../../domain/view';
import { quantity } from '../../format/bound';
import { countdownFigure } from '../../format/countdown';
import { dayRangeWords, stampDay } from '../../format/day';
import { Figure, Tile } from './Tile';

type Open = (opened: DrawerTarget) => void;

/** The note of a deadline says what it is for; other kinds of key date say that by their label. */
function About({ keyDate }: { readonly keyDate: KeyDate }) {
  return keyDate.kind === 'deadline' ? <p>{keyDate.note}</p> : null;
}

function whenWords({ on, days, atMidnight }: Countdown): string {
  const isDay = on.start === on.end;
  const day = isDay ? stampDay(on.start) : dayRangeWords(on, { short: true, year: true });
  const when = atMidnight ? `the midnight that ends ${day}` : day;
  return days === 1 ? `tomorrow, ${when}` : when;
}

interface CountdownTileProps {
  readonly countdown: Countdown;
  readonly open: Open;
}

/** In calendar days of the dataset's zone. */
export function CountdownTile({ countdown, open }: CountdownTileProps) {
  const { keyDate, also } = countdown;
  const { label, id, kind } = keyDate;
  const { figure, unit } = countdownFigure(countdown);
  // A deadline's tile is full with what it is for: its drawer names the other key dates of the day.
  const others = kind === 'deadline' ? [] : also;
  return (
    <Tile
      label={label}
      detail={
        <>
          {[whenWords(countdown), ...others.map((one) => `also: ${one.label}`)].join('; ')}
          <About keyDate={keyDate} />
        </>
      }
    >
      <Figure
        label={`${[label, [figure, unit].join(' ').trim()].join(': ')}. Open the key date`}
        danger={kind === 'deadline'}
        onOpen={() => open({ kind: 'keyDate', id })}
      >
        <span className="text-figure">{figure}</span>
        {unit === '' ? null : <span className="font-medium text-body"> {unit}</span>}
      </Figure>
    </Tile>
  );
}

interface PassedTileProps {
  readonly passed: PassedDeadline;
  readonly open: Open;
}

export function PassedTile({ passed: { keyDate, on, days }, open }: PassedTileProps) {
  const { label, id } = keyDate;
  const ago = `passed ${quantity(days, 'day')} ago`;
  return (
    <Tile
      label={label}
      detail={
        <>
          {stampDay(on.end)}
          <About keyDate={keyDate} />
        </>
      }
    >
      <Figure
        label={`${label}: ${ago}. Open the key date`}
        danger
        onOpen={() => open({ kind: 'keyDate', id })}
      >
        <span className="text-lead">{ago}</span>
      </Figure>
    </Tile>
  );
}
