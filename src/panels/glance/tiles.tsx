import type { ReactNode } from 'react';
import { seriesColour } from '../../charts/palette';
import type { Bound } from '../../domain/bound';
import type { AttackColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import { type DayRange, hullOf } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import {
  type LatestAttacks,
  type MostActive,
  type RecentCount,
  recentLength,
} from '../../domain/glance';
import { splitSeries } from '../../domain/split';
import type { Opened } from '../../domain/view';
import { boundWords, quantity } from '../../format/bound';
import { dayRangeWords, stampDay } from '../../format/day';
import { Button } from '../../ui/Button';
import { Lifts } from '../../ui/Lifts';
import { Swatch } from '../../ui/Swatch';
import type { ViewState } from '../../url/view-state';
import type { Countdown } from './glance-model';
import { latestWords } from './latest-words';
import { BoundFigure, Figure, Tile } from './Tile';

type Open = (opened: Opened) => void;

const range = (days: readonly Day[]) => {
  const hull = hullOf(days);
  return hull ? dayRangeWords(hull) : 'no day';
};

/** "attack" or "attacks", to follow a bound. */
const noun = ({ low, high }: Bound, one: string) =>
  low === 1 && (high === 1 || high === null) ? one : `${one}s`;

/** Days to a key date, in calendar days of the dataset's zone. */
export function CountdownTile({ countdown, open }: { countdown: Countdown; open: Open }) {
  const { keyDate, on, days } = countdown;
  const { label, id, kind, instant } = keyDate;
  return (
    <Tile
      label={label}
      detail={
        <>
          {stampDay(on.start)}
          {instant ? ', the midnight that ends it' : ''}
        </>
      }
    >
      <Figure
        label={`${label}: ${days === 0 ? 'today' : quantity(days, 'day')}. Open the key date`}
        danger={kind === 'deadline'}
        onOpen={() => open({ kind: 'keyDate', id })}
      >
        <span className="text-figure">{days === 0 ? 'today' : days}</span>
        {days === 0 ? null : (
          <span className="font-medium text-body"> {days === 1 ? 'day' : 'days'}</span>
        )}
      </Figure>
    </Tile>
  );
}

interface RecentTileProps {
  readonly what: 'attack' | 'threat';
  /** Whose, where only some are counted: " of …". */
  readonly of?: string;
  readonly count: RecentCount;
  readonly open: Open;
  /** What is to be said where there are days to hold against. */
  readonly children?: ReactNode;
}

/** How many in the last covered days, against how many in those before. */
export function RecentTile({
  what,
  of = '',
  count: { recent, before },
  open,
  children,
}: RecentTileProps) {
  const hull = hullOf(recent.days);
  const label = `${what === 'attack' ? 'Attacks' : 'Threats'}${of}, last ${quantity(recent.days.length || recentLength, 'covered day')}`;
  if (!hull) {
    return (
      <Tile label={label} detail="No day is covered yet.">
        <span className="font-bold text-lead">no data</span>
      </Tile>
    );
  }
  const opened = (days: DayRange): Opened =>
    what === 'attack'
      ? { kind: 'attacks', range: days, part: null }
      : { kind: 'threats', range: days, target: null, means: null, organisation: null };
  const earlier = hullOf(before.days);
  return (
    <Tile
      label={label}
      detail={
        <>
          {range(recent.days)}
          <br />
          {earlier ? (
            <>
              <Button look="figure" onClick={() => open(opened(earlier))}>
                {boundWords(before.bound)}
              </Button>{' '}
              in the {before.days.length} before, {range(before.days)}
              {children ? <span className="block">{children}</span> : null}
            </>
          ) : (
            'no covered day before'
          )}
        </>
      }
    >
      <Figure
        label={`${boundWords(recent.bound)} ${noun(recent.bound, what)}, ${range(recent.days)}. Open the records`}
        onOpen={() => open(opened(hull))}
      >
        <BoundFigure bound={recent.bound} />
      </Figure>
    </Tile>
  );
}

interface FoundTileProps<Found> {
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly found: Found | null;
  readonly open: Open;
}

/** Why there is nothing to show: the filters, or that there was nothing. */
const nothing = ({ view }: ViewState, otherwise: string) =>
  view.group || view.governorate ? 'No attack listed under these filters.' : otherwise;

/** Who claimed most on the listed days; a tie names all of them. */
export function MostActiveTile({ state, columns, found, open }: FoundTileProps<MostActive>) {
  const hull = found ? hullOf(found.all.days) : null;
  if (!found || !hull) {
    return (
      <Tile label="Most active group" detail={nothing(state, 'No attack listed was claimed.')}>
        <span className="font-bold text-lead">none</span>
      </Tile>
    );
  }
  const { keys } = splitSeries(columns, 'group');
  const [first, ...others] = found.groups;
  const of = `of ${boundWords(found.all.bound)} listed ${dayRangeWords(hull)}`;
  const detail = (
    <>
      {first && others.length === 0 ? boundWords(first.bound) : 'each'} of{' '}
      <Button look="figure" onClick={() => open({ kind: 'attacks', range: hull, part: null })}>
        {boundWords(found.all.bound)}
      </Button>{' '}
      listed {dayRangeWords(hull)}
    </>
  );
  return (
    <Tile label="Most active group" detail={detail}>
      <span className="flex flex-col leading-tight">
        {found.groups.map(({ id, bound }) => {
          const name = nameIn(state.directory.actors, id);
          const part = keys.includes(id) ? id : 'other';
          return (
            <Lifts key={id} liftKey={part}>
              <Swatch colour={seriesColour(keys, part)} />
              <Figure
                label={`${name}: ${boundWords(bound)} ${of}. Open the records`}
                onOpen={() => open({ kind: 'attacks', range: hull, part: id })}
              >
                <span className="text-lead">
                  {name}
                  {others.length > 0 ? ` (${boundWords(bound)})` : ''}
                </span>
              </Figure>
            </Lifts>
          );
        })}
      </span>
    </Tile>
  );
}

/** The newest attacks: the day, how long ago, who and where. */
export function LatestTile({ state, columns, found, open }: FoundTileProps<LatestAttacks>) {
  if (!found) {
    return (
      <Tile
        label="Latest attack listed"
        detail={nothing(state, 'No attack is listed by this day.')}
      >
        <span className="font-bold text-lead">none</span>
      </Tile>
    );
  }
  const { range: when, rows } = found;
  const { ago, who, places, count, statuses } = latestWords(state, columns, found);
  const one = rows.length === 1;
  const words = one
    ? [...who, ...places, `${count}, ${statuses}`].join(' · ')
    : `${rows.length} records, ${who.join(', ')}`;
  return (
    <Tile label="Latest attack listed" detail={`${ago} · ${words}`}>
      <Figure
        label={`Latest attack: ${dayRangeWords(when, { short: true })}, ${ago}. Open ${one ? 'the record' : 'the records'}`}
        onOpen={() =>
          open(
            one
              ? { kind: 'attack', id: columns.columns.id[rows[0] ?? 0] ?? '' }
              : { kind: 'attacks', range: when, part: null },
          )
        }
      >
        <span className="text-lead">{dayRangeWords(when, { short: true })}</span>
      </Figure>
    </Tile>
  );
}
