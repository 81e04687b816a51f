import { absenceBy } from '../../domain/absence';
import type { CameInLate } from '../../domain/came-in-late';
import type { AttackColumns } from '../../domain/columns';
import type { Day } from '../../domain/day';
import { enclosingRange } from '../../domain/day-range';
import type { LatestAttacks, RecentCount, SinceCovered } from '../../domain/glance';
import { attackCoverage } from '../../domain/still-coming-in';
import { noGroup } from '../../format/attribution';
import { boundWords, integer, quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords, dayWords } from '../../format/day';
import { withDaysInOne } from '../../format/days-in-one';
import { possibleDoublesClause } from '../../format/possible-doubles';
import { verdictName, verdictShort, verdictWords } from '../../format/verdict';
import type { ViewState } from '../../url/view-state';
import { latestTitle, latestWords, listedOrReported, noAttackWords } from './latest-words';
import type { RecentComparison } from './recent-verdict';
import {
  attacksWords,
  cameInWords,
  noDataWords,
  nothingListed,
  reportedCount,
  reportedSinceWords,
  soFar,
} from './sentence-words';

export function sinceText(since: SinceCovered, asOf: Day): string {
  if (since.bound.high === 0) return sentenceCase(noDataWords(since, asOf));
  return reportedCount(since) + reportedSinceWords(since, asOf);
}

export function sentenceTexts(
  count: RecentCount,
  since: SinceCovered | null,
  late: CameInLate | null,
  asOf: Day,
): string[] {
  const enclosing = enclosingRange(count.recent.days);
  if (!enclosing) return [nothingListed(''), 'No day is listed yet'];
  const { recent, says, before, rest } = attacksWords('', count, asOf);
  const full = `${recent}${says}${before}${rest}`;
  const { length } = count.recent.days;
  const then = before === '' ? '' : `, ${before}${rest}`;
  const days = quantity(length, 'listed day');
  const short = `${recent}${soFar(count.recent)} in ${days} to ${dayWords(enclosing.end, { short: true, asOf })}`;
  const fuller = since ? [`${full}. ${sinceText(since, asOf)}`] : [];
  const texts = late
    ? [
        ...[...fuller, full, short].map(
          (text) => `${text}. ${sentenceCase(cameInWords(late, asOf))}`,
        ),
        ...cameInBriefly(late, count).map((text) => `${short}. ${text}`),
      ]
    : [...fuller, full, `${short}${then}`, short];
  return texts.map(withDaysInOne);
}

/** "more" only if none of them is in the count, because only the oldest one's day is known here. */
function cameInBriefly(
  { bound, oldest, sameDays, areKnownToday }: CameInLate,
  { recent }: RecentCount,
): string[] {
  const number = boundWords(bound);
  const when = areKnownToday ? 'today' : 'late';
  const [first] = recent.days;
  const areEarlier = sameDays && first !== undefined && oldest.end < first;
  return areEarlier
    ? [`${number} more, of an earlier day, came in ${when}`, `${number} more came in ${when}`]
    : [`${number} came in ${when}`];
}

export interface RecentVerdictTexts {
  readonly texts: readonly string[];
  readonly isUp: boolean;
}

export function verdictTexts(comparison: RecentComparison): RecentVerdictTexts {
  const { verdict, doubles } = comparison;
  const [words, short, name] = [
    verdictWords(verdict, comparison),
    verdictShort(verdict),
    verdictName(verdict),
  ];
  const clause = doubles && possibleDoublesClause(doubles);
  const ofClaims = `${name} in claims`;
  const texts = clause
    ? [words + clause, short + clause, short.replace(name, ofClaims), ofClaims]
    : [words, short, name];
  return { texts: [...new Set(texts)].map(sentenceCase), isUp: verdict.kind === 'up' };
}

/** Each list is longest first. `who` is empty if there is no record. */
export interface NewsTexts {
  readonly when: readonly string[];
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly line: readonly string[];
}

export const noNews = (title: string, words: string): NewsTexts => ({
  when: [title],
  who: [],
  what: [words],
  line: [words],
});

/** "A, B, C", then "A and 2 others"; "3 groups, some not named" if some attacks name no group. */
function namesTexts(names: readonly string[]): string[] {
  const [first = '', ...others] = names;
  if (others.length > 1 && names.includes(noGroup)) {
    const groups = quantity(names.length - 1, 'group');
    return [sentenceCase(names.join(', ')), `${sentenceCase(groups)}, some not named`];
  }
  const all = sentenceCase(names.join(', '));
  if (others.length < 2) return [all];
  return [all, `${sentenceCase(first)} and ${integer(others.length)} others`];
}

export function attackTexts(
  state: ViewState,
  columns: AttackColumns,
  latest: LatestAttacks | null,
): NewsTexts {
  if (!latest) {
    const none = absenceBy(attackCoverage(state.dataset, columns, state.today), state.today);
    return noNews('Latest attack', noAttackWords(state, none));
  }
  const { ago, who, places, count, statuses } = latestWords(state, columns, latest);
  const { asOf } = state.dataset;
  // Also in the shortest forms, because a later attack may not be on the list.
  const title = latestTitle(state, latest);
  const day = dayRangeWords(latest.range, { asOf });
  const short = dayRangeWords(latest.range, { short: true, asOf });
  const names = namesTexts(who);
  const status = statuses.join('; ');
  const isKnown = !places.includes('place unknown');
  const shorter =
    places.length > 1 && isKnown ? `${count} at ${integer(places.length)} places` : count;
  return {
    when: [`${title}: ${day}, ${ago}`, `${title}: ${short}, ${ago}`, `${title}: ${ago}`],
    who: names,
    what: [`${places.join(', ')} · ${count}, ${status}`, `${shorter}, ${status}`, status],
    line: [
      ...names.map((by) => `${title}, ${ago}: ${by}, ${status}`),
      `${title}, ${ago}: ${status}`,
      `${title}: ${ago}`,
      `${sentenceCase(listedOrReported(state, latest))}: attack ${ago}`,
    ],
  };
}
