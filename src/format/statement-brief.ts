import { isolated } from '../domain/isolated';
import type { KeyDate, Means, Statement, Target } from '../domain/records';
import { dayRangeWords } from './day';
import { gistParts } from './gist-parts';
import { kindWords, targetWords } from './words';

export type StatementBrief = Pick<
  Statement,
  'kind' | 'aggregate' | 'gist' | 'targets' | 'means' | 'deadline' | 'condition'
>;

/**
 * Short forms of a statement, longest first, to try until one fits. Who made it and when is not
 * included. First the gist; then its sentences and clauses that can be quoted alone; then a summary
 * of its codes ("Threatens convoys and bases with rockets, referring to December 31, on a
 * condition"); last its kind alone ("Threat"). Never empty.
 *
 * A condition is mentioned in all but the last. A key date that is not in `keyDates` is left out.
 * The text never says "by" a key date, because a threat may be for the time after it.
 */
export function statementBrief(
  statement: StatementBrief,
  keyDates: ReadonlyMap<string, Pick<KeyDate, 'on'>>,
): string[] {
  let shortest = Number.POSITIVE_INFINITY;
  return [...gistTexts(statement), ...codedTexts(statement, keyDates)].filter(({ length }) => {
    const isShorter = length > 0 && length < shortest;
    if (isShorter) shortest = length;
    return isShorter;
  });
}

/** Words which show that a text already states its condition. */
const conditional = /\b(?:if|unless|until|once|when|should|as long as)\b/i;

/**
 * The gist and its parts. The condition is added to each that does not state it, because a threat
 * must not be quoted without its condition.
 */
function gistTexts({ gist, condition }: StatementBrief): string[] {
  const { full, short } = conditionParts(condition);
  return gistParts(gist).flatMap((part) => {
    if (short === '' || conditional.test(part)) return [isolated(part)];
    const open = isolated(part.replace(/[.!]$/, ''));
    return [`${open}${full}.`, `${open}${short}.`];
  });
}

/** Summaries of the codes, longest first. */
function codedTexts(
  statement: StatementBrief,
  keyDates: ReadonlyMap<string, Pick<KeyDate, 'on'>>,
): string[] {
  const { kind, aggregate, targets, deadline } = statement;
  const least = aggregate ? several[kind] : kindWords[kind];
  const against = listed(targets.map(targetInSentence));
  // The means of an announcement or a context are only mentioned, not threatened.
  const means = kind === 'threat' ? meansPart(statement.means) : '';
  if (against === '' && kind !== 'threat') return [least];
  const what = against === '' ? least : about(statement, against, least);
  const unnamed = against === '' ? ', target not named' : '';
  const on = keyDates.get(deadline ?? '')?.on;
  const date = on ? `, referring to ${dayRangeWords(on)}` : '';
  const { full, short } = conditionParts(statement.condition);
  return [
    what + means + unnamed + date + full,
    what + means + unnamed + date + short,
    what + unnamed + date + short,
    what + unnamed + short,
    least,
  ];
}

function about({ kind, aggregate }: StatementBrief, against: string, least: string): string {
  if (kind !== 'threat') return `${least} about ${against}`;
  return aggregate ? `${least} to ${against}` : `Threatens ${against}`;
}

const several: Readonly<Record<Statement['kind'], string>> = {
  threat: 'Several threats',
  announcement: 'Several announcements',
  context: 'Context, several statements',
};

/** "the embassy", because there is only one; other targets by their name. */
function targetInSentence(target: Target): string {
  return target === 'embassy' ? 'the embassy' : targetWords[target];
}

const withMeans: Readonly<Record<Exclude<Means, 'unspecified'>, string>> = {
  war: 'war',
  ied: 'IEDs',
  rockets: 'rockets',
  drones: 'drones',
  'break-in': 'break-ins',
};

/** " with rockets and drones"; empty if no means are named. */
function meansPart(means: readonly Means[]): string {
  const named = means.flatMap((one) => (one === 'unspecified' ? [] : [withMeans[one]]));
  return named.length > 0 ? ` with ${listed(named)}` : '';
}

/**
 * A condition as the end of a sentence, in full and as a mere mention. Only a condition that starts
 * with such a word ("If", "Until") can be given in full.
 */
function conditionParts(condition: string | null): { full: string; short: string } {
  if (condition === null || condition === '') return { full: '', short: '' };
  const short = ', on a condition';
  if (!/^(If|When|Unless|Until|Should|As long as)\b/.test(condition)) return { full: short, short };
  const clause = condition.charAt(0).toLowerCase() + condition.slice(1).replace(/\.$/, '');
  return { full: `, ${isolated(clause)}`, short };
}

/** "a", "a and b", "a, b and c"; empty for none. */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
