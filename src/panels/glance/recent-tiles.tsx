import type { ReactNode } from 'react';
import type { Absence } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import type { CameInToday } from '../../domain/came-in-today';
import type { Day } from '../../domain/day';
import { type DayRange, enclosingRange } from '../../domain/day-range';
import {
  type RecentCount,
  recentLength,
  type SinceCovered,
  type WindowCount,
} from '../../domain/glance';
import type { DrawerTarget } from '../../domain/view';
import { noneFigure } from '../../format/absence';
import {
  boundFigure,
  boundWords,
  counted,
  integer,
  quantity,
  sentenceCase,
} from '../../format/bound';
import { dayRangeWords, dayWords } from '../../format/day';
import { Button } from '../../ui/Button';
import { cameInWords } from './sentence-words';
import { BoundFigure, Figure, Tile } from './Tile';

type Open = (opened: DrawerTarget) => void;

const attacksOf = (range: DayRange): DrawerTarget => ({ kind: 'attacks', range, part: null });

/** With no covered day, the number of days that were searched for. */
const lastDays = ({ days }: WindowCount) =>
  `last ${quantity(days.length || recentLength, 'covered day')}`;

/** Begins with what is seen: "0 attacks", not "no attack". */
const figureName = (bound: Bound, one: string) =>
  bound.high === 0 ? `0 ${one}s` : counted(bound, one);

const windowDays = (range: DayRange, { stillComingIn }: WindowCount, asOf: Day) =>
  `${dayRangeWords(range, { asOf })}${stillComingIn > 0 ? ', so far' : ''}`;

const Words = ({ children }: { readonly children: string }) => (
  <span className="font-bold text-lead">{children}</span>
);

const NotCovered = ({ label }: { readonly label: string }) => (
  <Tile label={label} detail="No day is covered yet.">
    <Words>no data</Words>
  </Tile>
);

interface RecentAttacksTileProps {
  readonly whose: string;
  readonly count: RecentCount;
  readonly since: SinceCovered | null;
  readonly late: CameInToday | null;
  readonly asOf: Day;
  readonly open: Open;
  readonly children: ReactNode;
}

export function RecentAttacksTile(props: RecentAttacksTileProps) {
  const { whose, count, since, late, asOf, open, children } = props;
  const { recent, before } = count;
  const hull = enclosingRange(recent.days);
  const label = `Attacks${whose}, ${lastDays(recent)}`;
  if (!hull) return <NotCovered label={label} />;
  const earlier = enclosingRange(before.days);
  return (
    <Tile
      label={label}
      detail={
        <>
          {windowDays(hull, recent, asOf)}
          {since && since.bound.high !== 0 ? (
            <span className="block">
              <Button look="figure" onClick={() => open(attacksOf(since.range))}>
                +{boundFigure(since.bound)} reported
              </Button>{' '}
              since {dayWords(since.last, { asOf })}
            </span>
          ) : null}
          {late ? <span className="block">{sentenceCase(cameInWords(late, asOf))}</span> : null}
          <span className="block">
            {earlier ? (
              <>
                <Button look="figure" onClick={() => open(attacksOf(earlier))}>
                  {boundWords(before.bound)}
                </Button>{' '}
                in the {integer(before.days.length)} before, {windowDays(earlier, before, asOf)}
              </>
            ) : (
              'no covered day before'
            )}
          </span>
          {earlier ? <span className="block">{children}</span> : null}
        </>
      }
    >
      {recent.bound.high === 0 && recent.stillComingIn > 0 ? (
        <Words>{noneFigure.soFar}</Words>
      ) : (
        <Figure
          label={`${figureName(recent.bound, 'attack')}, ${windowDays(hull, recent, asOf)}. Open the records`}
          onOpen={() => open(attacksOf(hull))}
        >
          <BoundFigure bound={recent.bound} />
        </Figure>
      )}
    </Tile>
  );
}

interface RecentThreatsTileProps {
  readonly of: string;
  readonly count: WindowCount;
  readonly asOf: Day;
  /** Shown in place of 0 unless zero was counted. */
  readonly none: Absence;
  readonly open: Open;
}

export function RecentThreatsTile({ of, count, asOf, none, open }: RecentThreatsTileProps) {
  const hull = enclosingRange(count.days);
  const label = `Threats${of}, ${lastDays(count)}`;
  if (!hull) return <NotCovered label={label} />;
  const days = windowDays(hull, count, asOf);
  if (count.bound.high === 0 && none !== 'countedZero') {
    return (
      <Tile label={label} detail={days}>
        <Words>{noneFigure[none]}</Words>
      </Tile>
    );
  }
  return (
    <Tile label={label} detail={days}>
      <Figure
        label={`${figureName(count.bound, 'threat')}, ${days}. Open the records`}
        onOpen={() =>
          open({ kind: 'threats', range: hull, target: null, means: null, organisation: null })
        }
      >
        <BoundFigure bound={count.bound} />
      </Figure>
    </Tile>
  );
}
