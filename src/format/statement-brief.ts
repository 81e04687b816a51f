import { isolated } from '../domain/isolated';
import type { KeyDate, Means, Statement, Target } from '../domain/records';
import { dayRangeWords } from './day';
import { gistParts } from './gist-parts';
import { kindWords, targetWords } from './words';

export type StatementBrief = Pick<
  Statement,
  'kind' | 'saidOn' | 'aggregate' | 'gist' | 'targets' | 'means' | 'deadline' | 'condition'
>;

/**
 * Short forms of a statement, longest first: the gist; its sentences and clauses that can be quoted alone; a summary of
 * its codes ("Threatens convoys and bases with rockets, referring to December 31, on a condition"); its kind
 * ("Threat"). Never empty. All but the last mention a condition. None says "by" a key date, because a threat may be for
 * the time after it; a key date that is not in `keyDates` is left out.
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

const conditional = /\b(?:if|unless|until|once|when|should|as long as)\b/i;

/**
 * Adds the condition to each part that does not state it, because a threat must not be quoted without its condition.
 */
function gistTexts({ gist, condition }: StatementBrief): string[] {
  const { full, short } = conditionParts(condition);
  return gistParts(gist).flatMap((part) => {
    if (short === '' || conditional.test(part)) return [isolated(part)];
    const open = isolated(part.replace(/[.!]$/, ''));
    return [`${open}${full}.`, `${open}${short}.`];
  });
}

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
  const date = on ? `, referring to ${dayRangeWords(on, { asOf: statement.saidOn.end })}` : '';
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

export function targetInSentence(target: Target): string {
  return target === 'embassy' ? 'the embassy' : targetWords[target];
}

const withMeans: Readonly<Record<Exclude<Means, 'unspecified'>, string>> = {
  war: 'war',
  ied: 'IEDs',
  rockets: 'rockets',
  drones: 'drones',
  mortars: 'mortars',
  'break-in': 'break-ins',
};

function meansPart(means: readonly Means[]): string {
  const named = means.flatMap((one) => (one === 'unspecified' ? [] : [withMeans[one]]));
  return named.length > 0 ? ` with ${listed(named)}` : '';
}

/**
 * Only a condition that starts with such a word ("If", "Until") can be given in full. Both are empty if there is none.
 */
function conditionParts(condition: string | null): { full: string; short: string } {
  if (condition === null || condition === '') return { full: '', short: '' };
  const short = ', on a condition';
  if (!/^(If|When|Unless|Until|Should|As long as)\b/.test(condition)) return { full: short, short };
  const clause = condition.charAt(0).toLowerCase() + condition.slice(1).replace(/\.$/, '');
  return { full: `, ${isolated(clause)}`, short };
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
