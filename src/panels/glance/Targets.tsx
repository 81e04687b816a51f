import { Fragment } from 'react';
import { ByClaim } from '../../charts/ByClaim';
import { seriesColour } from '../../charts/palette';
import type { AttackColumns } from '../../domain/columns';
import { groupsCaveat } from '../../domain/conclusions';
import { type DayRange, enclosingRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { splitSeries } from '../../domain/split';
import type { OpenDrawer } from '../../domain/view';
import { noneOf } from '../../format/absence';
import {
  boundWords,
  counted,
  integer,
  possibleOnly,
  quantity,
  sentenceCase,
} from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { attackFilterWords, threatFilterWords } from '../../format/filter-words';
import { targetInSentence } from '../../format/statement-brief';
import { Button } from '../../ui/Button';
import { Highlightable } from '../../ui/Highlightable';
import { Swatch } from '../../ui/Swatch';
import type { ViewState } from '../../url/view-state';
import type { AttackGlance, ThreatGlance } from './glance-model';
import { AttackCount } from './Sentence';

/*
 * Commas and full stops are inside the buttons, because a line may break after a button.
 */

/** The others are in the list that the count of threats opens. */
const maxTargets = 3;

interface ThreatenedProps {
  readonly state: ViewState;
  readonly threats: ThreatGlance;
  readonly open: OpenDrawer;
}

/**
 * Example: "19 threats on record name U.S. forces (9), the embassy (4) and bases (3)." Names the
 * days if a period is chosen.
 */
export function Threatened({ state, threats, open }: ThreatenedProps) {
  const { range, bound, targets } = threats;
  const { from, to } = state.view;
  const { asOf } = state.dataset;
  const possible = possibleOnly(bound);
  const inWords = possible === null ? ' ' : ' may fall in ';
  const isWhole = from === null && to === null && possible === null;
  const days = isWhole ? '' : inWords + dayRangeWords(range, { asOf });
  const of = `${threatFilterWords(state.view, state.directory)}${bound.high === 0 && range.start > range.end ? '' : days}`;
  if (bound.high === 0) return `${sentenceCase(noneOf(threats.none, 'threat'))}${of}. `;
  const named = targets.slice(0, maxTargets);
  const opens = (target: (typeof targets)[number]['target'] | null) => () =>
    open({ kind: 'threats', range, target, means: null, organisation: null });
  const rest = targets.length - named.length;
  const last = rest === 0 ? named.length - 1 : named.length;
  const stop = (place: number) => (place === last ? '.' : place < last - 1 ? ',' : '');
  const verb = possible !== null ? ', naming ' : bound.high === 1 ? ' names ' : ' name ';
  return (
    <>
      <Button look="figure" className="inline" onClick={opens(null)}>
        {possible === null ? sentenceCase(counted(bound, 'threat')) : quantity(possible, 'threat')}
      </Button>{' '}
      on record{of}
      {named.length === 0 ? ', no target named. ' : verb}
      {named.map(({ target, bound: count }, place) => (
        <Fragment key={target}>
          <Button look="figure" className="inline" onClick={opens(target)}>
            {targetInSentence(target)} (
            {possible === null ? boundWords(count) : integer(count.high ?? 0)}){stop(place)}
          </Button>
          {place === last - 1 && rest === 0 ? ' and ' : ' '}
        </Fragment>
      ))}
      {rest > 0 ? `and ${rest === 1 ? 'one more target' : `${integer(rest)} more targets`}. ` : ''}
    </>
  );
}

interface HitProps {
  readonly state: ViewState;
  readonly columns: AttackColumns;
  readonly attacks: AttackGlance;
  readonly open: OpenDrawer;
}

export function Hit({ state, columns, attacks, open }: HitProps) {
  const { listed: all, targets, separate } = attacks;
  const range = enclosingRange(all.days);
  const [first, ...others] = targets;
  if (!range || !first) return null;
  const { bound, stillComingIn } = all;
  const isExact = bound.low === bound.high;
  const whose = attackFilterWords(state.view, state.directory);
  const days = dayRangeWords(range, { asOf: state.dataset.asOf });
  const listed = stillComingIn > 0 ? `listed so far, ${days},` : `listed ${days}`;
  const count = (words: string) => (
    <AttackCount range={range} bound={bound} words={words} open={open} />
  );
  const whole = (stop: '.' | ';') =>
    separate !== null && separate < bound.low ? (
      <>
        {count(`${boundWords(bound)},`)}{' '}
        <Button look="figure" onClick={() => open({ kind: 'overlaps' })}>
          at least {integer(separate)} if claims overlap{stop}
        </Button>
      </>
    ) : (
      count(boundWords(bound) + stop)
    );
  return (
    <>
      {isExact && bound.low === 1 ? (
        <>
          The {count('one attack')}
          {whose} {listed} is on {targetInSentence(first.target)}.
        </>
      ) : (
        <>
          The attacks{whose} {listed} are on {targetInSentence(first.target)}:{' '}
          {others.length === 0 ? (
            <>
              all {isExact ? '' : 'of '}
              {whole('.')}
            </>
          ) : (
            <>
              {boundWords(first.bound)} of {whole(';')}{' '}
              {others
                .map(
                  ({ target, bound: count }) => `${targetInSentence(target)} ${boundWords(count)}`,
                )
                .join(', ')}
              .
            </>
          )}
        </>
      )}{' '}
      {state.view.group === null ? (
        <MostClaims {...{ state, columns, range, open }} groups={attacks.withMostClaims} />
      ) : null}
    </>
  );
}

interface MostClaimsProps extends Omit<HitProps, 'attacks'> {
  readonly range: DayRange;
  readonly groups: AttackGlance['withMostClaims'];
}

/** All of them if tied. Says "claimed", because a claim need not be an attack. */
function MostClaims({ state, columns, range, groups, open }: MostClaimsProps) {
  const [first] = groups;
  if (!first) return null;
  const caveat = groupsCaveat(state.dataset);
  const { keys } = splitSeries(columns, 'group');
  const { area } = state.view;
  // All have equally many certain attacks; they tie only if the possible ones are equal too.
  const isTied = groups.length > 1 && groups.every(({ bound }) => bound.high === first.bound.high);
  const isEach = (place: number) => isTied && place === groups.length - 1;
  return (
    <>
      The most claims{attackFilterWords({ group: null, area }, state.directory)} are by{' '}
      {groups.map(({ id, bound }, place) => {
        const part = keys.includes(id) ? id : 'other';
        const name = nameIn(state.directory.actors, id);
        return (
          <Highlightable key={id} liftKey={part}>
            {place > 0 ? ' ' : ''}
            <Button
              look="figure"
              aria-label={`About ${name}`}
              className="inline font-semibold text-ink"
              onClick={() => open({ kind: 'actor', id })}
            >
              <Swatch colour={seriesColour(keys, part)} />
              {name},
            </Button>{' '}
            <Button
              look="figure"
              aria-label={`${name}: ${counted(bound, 'attack')}. Open the records`}
              className="inline"
              onClick={() => open({ kind: 'attacks', range, part: id })}
            >
              {boundWords(bound)}
              {isEach(place) ? ' each' : ''}
              {caveat === null && place === groups.length - 1 ? '.' : ','}
            </Button>
          </Highlightable>
        );
      })}{' '}
      <ByClaim caveat={caveat} stop="." />
    </>
  );
}
