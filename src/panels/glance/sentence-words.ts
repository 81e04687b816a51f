import type { Bound } from '../../domain/bound';
import type { Day } from '../../domain/day';
import { hullOf, lengthInDays } from '../../domain/day-range';
import type { RecentCount } from '../../domain/glance';
import { boundWords, counted, quantity } from '../../format/bound';
import { dayRangeWords, monthDay } from '../../format/day';

/** What the sentence counts. */
export type Counted = 'attack' | 'threat';

/**
 * "listed in the 7 days to December 27", "… covered days to …" where others lie between them; of threats,
 * which are numbered only, "for December 24–30".
 */
function daysWords(what: Counted, list: readonly Day[]): string {
  const hull = hullOf(list);
  if (!hull) return '';
  if (what === 'threat') return `for ${dayRangeWords(hull)}`;
  const covered = lengthInDays(hull) > list.length ? 'covered ' : '';
  return `listed in the ${quantity(list.length, `${covered}day`)} to ${monthDay(hull.end)}`;
}

/** Whether it takes "is". */
export const isOne = ({ low, high }: Bound) =>
  high === 0 || (low === 1 && (high === 1 || high === null));

/** How many in the last days, and in those before, in the pieces that the two numbers part it into. */
export interface HeldWords {
  /** "12 to 13 attacks" */
  readonly recent: string;
  /** " are listed in the 7 days to December 27 against " */
  readonly says: string;
  /** "6"; empty where there are no days to hold against. */
  readonly before: string;
  /** " in the 7 before" */
  readonly rest: string;
}

/** The words of a count over some days, of which there is one at least. `of` is whose they are: " claimed by …". */
export function heldWords(what: Counted, of: string, { recent, before }: RecentCount): HeldWords {
  const isAttack = what === 'attack';
  const verb = isAttack ? (isOne(recent.bound) ? ' is ' : ' are ') : ' ';
  const says = `${of}${verb}${daysWords(what, recent.days)}`;
  const { length } = before.days;
  const words = counted(recent.bound, what);
  if (length === 0) {
    const alone = isAttack ? ', with no listed day before to hold against' : '';
    return { recent: words, says: says + alone, before: '', rest: '' };
  }
  const days = isAttack || length < recent.days.length ? ` in the ${length}` : '';
  return {
    recent: words,
    says: says + (isAttack ? ' against ' : ', '),
    before: boundWords(before.bound),
    rest: `${days} before`,
  };
}

/** That there is nothing to count yet, to stand after a comma. */
export const nothingListed = (of: string) =>
  `no day is listed yet, so nothing can be said of attacks${of}`;
