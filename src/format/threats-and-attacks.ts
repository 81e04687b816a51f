import type { Absence } from '../domain/absence';
import type { Bound } from '../domain/bound';
import type { Day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Means, Target } from '../domain/records';
import type { NoEntry } from '../domain/target-parts';
import {
  compareBounds,
  type PairedCount,
  type Side,
  type ThreatsAndAttacks,
} from '../domain/threats-and-attacks';
import type { DrawerTarget } from '../domain/view';
import { boundFigure, boundWords, counted, possibleOnly, quantity, sentenceCase } from './bound';
import { dayRangeWords } from './day';
import { targetWords } from './words';

export interface Phrase {
  readonly words: string;
  readonly opens: DrawerTarget | null;
}

/** To follow the noun: " of …", " claimed by …". Empty without a filter. */
export interface Scope {
  readonly threats: string;
  readonly attacks: string;
}

export function threatsOpened(
  range: DayRange,
  { target = null, means = null }: { target?: Target | null; means?: Means | null } = {},
): DrawerTarget {
  return { kind: 'threats', range, target, means, organisation: null };
}

const inSentence = (target: Target) => (target === 'embassy' ? 'the embassy' : targetWords[target]);

const text = (words: string): Phrase => ({ words, opens: null });

/** Convoys and bases need the words "of U.S. forces" outside the list. */
const attackedWords = (target: Target) =>
  target === 'convoys' || target === 'bases'
    ? `${targetWords[target]} of U.S. forces`
    : inSentence(target);

function joint(position: number, length: number, last = 'and'): string {
  if (position === 0) return '';
  return position === length - 1 ? ` ${last} ` : ', ';
}

function targetPhrases(
  rows: readonly PairedCount<Target>[],
  boundOf: (row: PairedCount<Target>) => Bound | null,
  open: (target: Target) => DrawerTarget,
): Phrase[] {
  const named = rows.flatMap((row) => {
    const bound = boundOf(row);
    return bound && bound.high !== 0 ? [{ name: row.name, bound }] : [];
  });
  return named.flatMap(({ name, bound }, position) => [
    text(joint(position, named.length)),
    { words: `${inSentence(name)} (${boundWords(bound)})`, opens: open(name) },
  ]);
}

const recordWords = (none: Absence) =>
  none === 'countedZero' ? 'listed' : none === 'soFar' ? 'listed so far' : 'on record';

function threatPhrases(
  { threats, targets }: ThreatsAndAttacks,
  whose: string,
  asOf: Day,
): Phrase[] {
  if (threats.kind === 'notCovered') {
    return [text('no statement of this period was looked at, so nothing can be said of threats')];
  }
  const { range, bound, none } = threats;
  const days = dayRangeWords(range, { asOf });
  const on = recordWords(none);
  if (bound.high === 0) return [text(`no threat${whose} is ${on} for ${days}`)];
  const possible = possibleOnly(bound);
  const named = targetPhrases(
    targets,
    ({ threats: of }) => (of && possible !== null ? { low: of.high ?? 0, high: of.high } : of),
    (target) => threatsOpened(range, { target }),
  );
  if (possible !== null) {
    const naming = named.length === 0 ? 'no target named' : 'naming ';
    return [
      { words: quantity(possible, 'threat'), opens: threatsOpened(range) },
      text(`${whose} ${on} may fall in ${days}, ${naming}`),
      ...named,
    ];
  }
  const verb = bound.low === 1 && bound.high === 1 ? 'names' : 'name';
  return [
    { words: counted(bound, 'threat'), opens: threatsOpened(range) },
    text(`${whose} ${on} for ${days} ${verb} ${named.length === 0 ? 'no target' : ''}`),
    ...named,
  ];
}

/** ", none of them on the embassy or bases". Only targets that were threatened and could be on the list. */
function notListed(rows: readonly PairedCount<Target>[]): string {
  const missing = rows.filter(({ attacks, noEntry }) => noEntry === null && attacks?.high === 0);
  const list = missing
    .map(({ name }, position) => joint(position, missing.length, 'or') + inSentence(name))
    .join('');
  return list === '' ? '' : `, none of them on ${list}`;
}

function attackPhrases(
  { attacks, targets }: ThreatsAndAttacks,
  whose: string,
  asOf: Day,
): Phrase[] {
  if (attacks.kind === 'notCovered') {
    return [text('no day of this period is listed, so nothing can be said of attacks')];
  }
  const { range, bound, none } = attacks;
  const days = dayRangeWords(range, { asOf });
  if (bound.high === 0) {
    const on = recordWords(none);
    return [text(`no attack${whose} is ${on} for ${days}`)];
  }
  const list = `the list for ${days} has `;
  const ofWhom = `${whose}${none === 'soFar' ? ' so far' : ''}`;
  const attacked = targets.filter((row) => row.itself !== null && row.itself.high !== 0);
  const [only] = attacked;
  const all: Phrase = {
    words: counted(bound, 'attack'),
    opens: { kind: 'attacks', range, part: null },
  };
  if (only && attacked.length === 1) {
    const isOne = bound.low === 1 && bound.high === 1;
    const on = `${isOne ? '' : 'all '}on ${attackedWords(only.name)}`;
    return [text(list), all, text(`${ofWhom}, ${on}`)];
  }
  return [
    text(list),
    all,
    text(`${ofWhom}, on `),
    ...targetPhrases(
      targets.toSorted((a, b) => compareBounds(b.itself, a.itself)),
      (row) => row.itself,
      (value) => ({ kind: 'attacks', range, part: { column: 'target', value } }),
    ),
    text(notListed(targets)),
  ];
}

const isNone = (side: Side) => side.kind === 'counted' && side.bound.high === 0;

export function leadPhrases(facts: ThreatsAndAttacks, scope: Scope, asOf: Day): Phrase[] {
  const { threats, attacks } = facts;
  if (threats.kind === 'notCovered' && attacks.kind === 'notCovered') {
    return [
      text(
        'Neither statements nor attacks of this period are covered, so they cannot be compared.',
      ),
    ];
  }
  const [first, ...rest] = attackPhrases(facts, scope.attacks, asOf);
  return [
    ...capitalized(threatPhrases(facts, scope.threats, asOf)),
    text('. '),
    ...(first ? capitalized([first, ...rest]) : []),
    text('.'),
  ].filter(({ words }) => words !== '');
}

const capitalized = ([first, ...rest]: readonly Phrase[]): Phrase[] =>
  first ? [{ ...first, words: sentenceCase(first.words) }, ...rest] : [];

export function caveatWords({ attacks }: ThreatsAndAttacks): string {
  if (attacks.kind === 'notCovered') return '';
  return isNone(attacks)
    ? 'That is not proof that no attack happened.'
    : 'The list has what its source collected, which is not proof that nothing else happened.';
}

const noEntryWords: Readonly<Record<NoEntry, string>> = {
  beyondList: 'wider than the list',
  outsideList: 'outside the list (Iraq only)',
  onePlace: 'one place, not by governorate',
  noMeans: 'not a kind of attack',
  leftOpen: 'nothing to compare',
};

const noneWords: Readonly<Record<Absence, string>> = {
  countedZero: 'none listed',
  soFar: 'none so far',
  noneOnRecord: 'none on record',
  cannotBe: 'not covered',
};

export function sideFigure(bound: Bound | null, none: Absence, noEntry: NoEntry | null): string {
  if (bound === null) return noneWords.cannotBe;
  if (bound.high !== 0) return boundFigure(bound);
  return noEntry === null ? noneWords[none] : noEntryWords[noEntry];
}
