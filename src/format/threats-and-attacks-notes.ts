import type { Bound } from '../domain/bound';
import type { Day } from '../domain/day';
import { type FollowedBy, followingDays, type LeftOut, minThreats } from '../domain/followed-by';
import { compareBounds, type Side, type ThreatsAndAttacks } from '../domain/threats-and-attacks';
import { counted, integer, quantity, sentenceCase } from './bound';
import { dayRangeWords } from './day';
import type { Scope } from './threats-and-attacks';

export function selectionWords(selected: boolean): string {
  return selected
    ? 'Threats are examples that the source picked: they have a count, but no rate'
    : 'Threats have a count, but no rate';
}

export function rowNotes({ several, unnamed, targets }: ThreatsAndAttacks): string[] {
  const hasParts = targets.some(({ attacks, itself }) => compareBounds(attacks, itself) !== 0);
  const nothing = (bound: Bound, what: string) => {
    if (bound.high === 0) return [];
    const verbs = bound.low === 1 && bound.high === 1 ? ['names', 'is'] : ['name', 'are'];
    const threats = sentenceCase(counted(bound, 'threat'));
    return [`${threats} ${verbs[0]} no ${what} and so ${verbs[1]} not in the rows.`];
  };
  return [
    ...(several
      ? [
          'A threat that names several targets or means is counted in the row of each, so the rows can add up to more than the threats.',
        ]
      : []),
    ...(hasParts
      ? [
          'An attack on convoys or bases is one on U.S. forces too, and counts in both rows; a threat counts only for what it names.',
        ]
      : []),
    ...nothing(unnamed.targets, 'target'),
    ...nothing(unnamed.means, 'means'),
  ];
}

export function gapWords(side: Side, what: 'statements' | 'attacks', asOf: Day): string {
  if (side.kind === 'notCovered' || side.gaps === 0) return '';
  const days = quantity(side.gaps, 'day');
  const verb = side.gaps === 1 ? 'is' : 'are';
  return `For ${what}, ${days} of ${dayRangeWords(side.range, { asOf })} ${verb} not covered.`;
}

const oneDecimal = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export function followedWords(found: FollowedBy, scope: Scope): string {
  const asked = `${scope.threats} naming a target in Iraq narrower than U.S. forces`;
  const attack = `a listed attack${scope.attacks} on that target`;
  switch (found.kind) {
    case 'noListedDay':
      return 'No listed day is complete yet, so it cannot be said how many threats were followed by an attack on what they name.';
    case 'tooFew': {
      const { threats } = found;
      const few = threats === 0 ? 'No threat' : `Only ${quantity(threats, 'threat')}`;
      return `${few}${asked} can be followed over ${followingDays} listed days; ${minThreats} are needed before it is said how many were followed by ${attack}.`;
    }
    case 'counted': {
      const { followed, threats, chance } = found;
      const range = `95% range ${integer(chance.low)} to ${integer(chance.high)}`;
      return `${integer(followed)} of ${quantity(threats, 'threat')}${asked} were followed within ${followingDays} days by ${attack}; by chance ${oneDecimal.format(chance.mean)} (${range}).`;
    }
  }
}

function leftOutWords({ spanning, notListed }: LeftOut): string[] {
  const parts = [
    spanning > 0 ? `${integer(spanning)} not dated to a single day` : '',
    notListed > 0
      ? `${integer(notListed)} whose ${followingDays} following days are not all listed and complete yet`
      : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Left out of such threats: ${parts.join(', and ')}.`];
}

export function followedNotes(found: FollowedBy, asOf: Day, area: string | null): string[] {
  if (found.kind === 'noListedDay') return [];
  const { range, listed, leftOut } = found;
  const of = dayRangeWords(range, { asOf });
  const days =
    listed === 1 ? `one listed day, ${of}` : `the ${quantity(listed, 'listed day')} of ${of}`;
  return [
    `Counted over ${days}, whatever period is shown.`,
    ...(found.kind === 'counted'
      ? [
          `By chance: the mean over all ${integer(listed)} ways of moving the attacks together round these days, and the range of the middle 95% of them.`,
        ]
      : []),
    ...leftOutWords(leftOut),
    ...(area === null ? [] : ['Threats to the embassy are not counted in a governorate.']),
  ];
}
