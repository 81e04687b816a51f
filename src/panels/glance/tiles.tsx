import { ByClaim } from '../../charts/ByClaim';
import { seriesColour } from '../../charts/palette';
import type { Absence } from '../../domain/absence';
import type { AttackColumns } from '../../domain/columns';
import { groupsCaveat } from '../../domain/conclusions';
import { enclosingRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import type { LatestAttacks, MostActive } from '../../domain/glance';
import { splitSeries } from '../../domain/split';
import type { DrawerTarget } from '../../domain/view';
import { boundWords, quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { attackFilterWords } from '../../format/filter-words';
import { Button } from '../../ui/Button';
import { Highlightable } from '../../ui/Highlightable';
import { Swatch } from '../../ui/Swatch';
import type { ViewState } from '../../url/view-state';
import { latestTitle, latestWords, noAttackWords } from './latest-words';
import { Figure, Tile } from './Tile';

type Open = (opened: DrawerTarget) => void;

interface FoundTileProps<Found> {
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly found: Found | null;
  readonly none: Absence;
  readonly open: Open;
}

function Nothing({ label, state, none }: { label: string; state: ViewState; none: Absence }) {
  return (
    <Tile label={label} detail={noAttackWords(state, none)}>
      <span className="font-bold text-lead">{none === 'cannotBe' ? 'no data' : 'none'}</span>
    </Tile>
  );
}

/** All groups that are tied. A claim need not be an attack. */
export function MostActiveTile({ state, columns, found, none, open }: FoundTileProps<MostActive>) {
  const hull = found ? enclosingRange(found.all.days) : null;
  const { governorate } = state.view;
  // Its figure names the group.
  const label = `Most claims${attackFilterWords({ group: null, governorate }, state.directory)}`;
  if (!found || !hull) {
    return <Nothing label={label} state={state} none={none} />;
  }
  const { keys } = splitSeries(columns, 'group');
  const [first, ...others] = found.groups;
  const days = `${dayRangeWords(hull, { asOf: state.dataset.asOf })}${found.all.stillComingIn > 0 ? ', so far' : ''}`;
  const of = `of ${boundWords(found.all.bound)} listed ${days}`;
  const detail = (
    <>
      {first && others.length === 0 ? boundWords(first.bound) : 'each'} of{' '}
      <Button look="figure" onClick={() => open({ kind: 'attacks', range: hull, part: null })}>
        {boundWords(found.all.bound)}
      </Button>{' '}
      listed {days}
      <span className="block">
        <ByClaim caveat={groupsCaveat(state.dataset)} />
      </span>
      {found.groups.map(({ id }) => (
        <Button
          key={id}
          look="figure"
          className="mr-2 min-h-6"
          onClick={() => open({ kind: 'actor', id })}
        >
          About {nameIn(state.directory.actors, id)}
        </Button>
      ))}
    </>
  );
  return (
    <Tile label={label} detail={detail}>
      <span className="flex flex-col leading-tight">
        {found.groups.map(({ id, bound }) => {
          const name = nameIn(state.directory.actors, id);
          const part = keys.includes(id) ? id : 'other';
          return (
            <Highlightable key={id} liftKey={part}>
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
            </Highlightable>
          );
        })}
      </span>
    </Tile>
  );
}

export function LatestTile({ state, columns, found, none, open }: FoundTileProps<LatestAttacks>) {
  const whose = attackFilterWords(state.view, state.directory);
  const title = found ? latestTitle(state, found) : 'Latest attack listed';
  const label = whose === '' ? title : `${title},${whose}`;
  if (!found) {
    return <Nothing label={label} state={state} none={none} />;
  }
  const { range: when, rows } = found;
  const { ago, who, places, count, statuses } = latestWords(state, columns, found);
  const one = rows.length === 1;
  const days = dayRangeWords(when, { short: true, asOf: state.dataset.asOf });
  const words = one
    ? [...who, ...places, `${count}, ${statuses}`].join(' · ')
    : `${quantity(rows.length, 'record')}, ${who.join(', ')}`;
  return (
    <Tile label={label} detail={`${ago} · ${words}`}>
      <Figure
        label={`Latest attack: ${days}, ${ago}. Open ${one ? 'the record' : 'the records'}`}
        onOpen={() =>
          open(
            one
              ? { kind: 'attack', id: columns.columns.id[rows[0] ?? 0] ?? '' }
              : { kind: 'attacks', range: when, part: null },
          )
        }
      >
        <span className="text-lead">{days}</span>
      </Figure>
    </Tile>
  );
}
