import { absenceBy } from '../../domain/absence';
import type { AttackColumns } from '../../domain/columns';
import { hullOf } from '../../domain/day-range';
import type { LatestAttacks, RecentCount, SinceCovered } from '../../domain/glance';
import { noGroup } from '../../format/attribution';
import { integer, quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords, monthDayShort } from '../../format/day';
import { withDaysInOne } from '../../format/days-in-one';
import { verdictName, verdictShort, verdictWords } from '../../format/verdict';
import type { ViewState } from '../../url/view-state';
import { latestWords, noAttackWords } from './latest-words';
import type { RecentComparison } from './recent-verdict';
import {
  attacksWords,
  noDataWords,
  nothingListed,
  reportedCount,
  reportedSinceWords,
} from './sentence-words';

/** What came in after the last covered day, or that nothing did, as a sentence without its stop. */
function sinceText(since: SinceCovered): string {
  if (since.bound.high === 0) return sentenceCase(noDataWords(since));
  return reportedCount(since) + reportedSinceWords(since);
}

/** The desk's sentence on the attacks of the last days, and the same in fewer words. */
export function sentenceTexts(count: RecentCount, since: SinceCovered | null): string[] {
  const hull = hullOf(count.recent.days);
  if (!hull) return [nothingListed(''), 'No day is listed yet'];
  const { recent, says, before, rest } = attacksWords('', count);
  const full = `${recent}${says}${before}${rest}`;
  const { length } = count.recent.days;
  const then = before === '' ? '' : `, ${before}${rest}`;
  const days = quantity(length, 'listed day');
  const short = `${recent} in ${days} to ${monthDayShort(hull.end)}`;
  return [...(since ? [`${full}. ${sinceText(since)}`] : []), full, `${short}${then}`, short].map(
    withDaysInOne,
  );
}

/** A verdict in words, and whether it is one that warns. */
export interface VerdictTexts {
  readonly texts: readonly string[];
  readonly isUp: boolean;
}

/** The desk's verdict on the last days, from the fullest to the shortest. */
export function verdictTexts(comparison: RecentComparison): VerdictTexts {
  const { verdict } = comparison;
  const texts = [
    ...new Set([verdictWords(verdict, comparison), verdictShort(verdict), verdictName(verdict)]),
  ].map(sentenceCase);
  return { texts, isUp: verdict.kind === 'up' };
}

/** One piece of news in words; each list goes from the fullest to the shortest. */
export interface NewsTexts {
  /** What it is, and when. */
  readonly when: readonly string[];
  /** Who did it; empty where there is nothing. */
  readonly who: readonly string[];
  /** All else; empty where there is nothing. */
  readonly what: readonly string[];
  /** All of it in a line. */
  readonly line: readonly string[];
}

/** News that there is none, or not yet. */
export const noNews = (title: string, words: string): NewsTexts => ({
  when: [title],
  who: [],
  what: [words],
  line: [words],
});

/** "A, B, C", "A and 2 others": names in fewer and fewer words. That none is named is no name to be counted. */
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

/** The newest attacks. */
export function attackTexts(
  state: ViewState,
  columns: AttackColumns,
  latest: LatestAttacks | null,
): NewsTexts {
  if (!latest) {
    const none = absenceBy(state.dataset.coverage.attacks, state.today);
    return noNews('Latest attack', noAttackWords(state, none));
  }
  const { ago, who, places, count, statuses } = latestWords(state, columns, latest);
  const day = dayRangeWords(latest.range);
  const short = dayRangeWords(latest.range, { short: true });
  const names = namesTexts(who);
  const status = statuses.join('; ');
  const isKnown = !places.includes('place unknown');
  const shorter =
    places.length > 1 && isKnown ? `${count} at ${integer(places.length)} places` : count;
  return {
    when: [
      `Latest attack listed: ${day}, ${ago}`,
      `Latest attack: ${short}, ${ago}`,
      `Latest attack ${ago}`,
    ],
    who: names,
    what: [`${places.join(', ')} · ${count}, ${status}`, `${shorter}, ${status}`, status],
    line: [
      ...names.map((by) => `Latest attack ${ago}: ${by}, ${status}`),
      `Latest attack ${ago}, ${status}`,
      `Latest attack ${ago}`,
    ],
  };
}
