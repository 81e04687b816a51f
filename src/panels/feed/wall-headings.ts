import type { Bound } from '../../domain/bound';
import { type Day, daysBetween } from '../../domain/day';
import { type Directory, nameIn } from '../../domain/directory';
import type { Statement, StatementKind } from '../../domain/records';
import { boundWords, integer, quantity } from '../../format/bound';
import { daysToGoWords } from '../../format/countdown';
import { dayRangeWords, monthDayYear } from '../../format/day';
import { targetWords } from '../../format/words';
import { unseenDays } from './arrivals';
import { type FeedFilter, narrows, noneFound } from './feed-filter';

interface ReaderDays {
  readonly today: Day;
  /** For words for days; null if the period has several years. */
  readonly readerYear: Day | null;
}

type Noun = readonly [one: string, many: string];

const statements: Noun = ['statement', 'statements'];

const nouns: Readonly<Record<StatementKind, Noun>> = {
  threat: ['statement of threat', 'statements of threat'],
  announcement: ['announcement', 'announcements'],
  context: ['statement of context', 'statements of context'],
};

export function scopeWords(filter: FeedFilter, directory: Directory): string[] {
  const { organisation, target, deadline, q } = filter;
  const ifSet = (value: string | null, words: (value: string) => string) =>
    value === null || value === '' ? [] : [words(value)];
  return [
    ...ifSet(organisation, (id) => ` of ${nameIn(directory.actors, id)}`),
    ...(target === null
      ? []
      : [` against ${target === 'embassy' ? 'the embassy' : targetWords[target]}`]),
    ...ifSet(deadline, (id) => ` referring to ${nameIn(directory.keyDates, id)}`),
    ...ifSet(q, (text) => ` with “${text}”`),
    ...periodWords(filter),
  ];
}

function periodWords({ from, to }: FeedFilter): string[] {
  if (from !== null && to !== null)
    return [` of ${dayRangeWords({ start: from, end: to }, { short: true, year: true })}`];
  if (from !== null) return [` since ${monthDayYear(from)}`];
  return to === null ? [] : [` until ${monthDayYear(to)}`];
}

/**
 * At least those said within the period. The upper bound includes those whose days only overlap it.
 * Summed-up statements count as none.
 */
export function threatsOf(feed: readonly Statement[], { from, to }: FeedFilter): Bound {
  const threats = feed.filter(({ kind, aggregate }) => kind === 'threat' && !aggregate);
  const inside = threats.filter(
    ({ saidOn }) => (from === null || saidOn.start >= from) && (to === null || saidOn.end <= to),
  );
  return { low: inside.length, high: threats.length };
}

/**
 * "A selection of 37 statements, 19 counted as threats, the newest 2 days ago", then shorter texts. `feed`
 * is newest first and not empty; `scope` is from `scopeWords`.
 */
export function headings(
  feed: readonly Statement[],
  filter: FeedFilter,
  scope: readonly string[],
  { today, readerYear }: ReaderDays,
): string[] {
  const count = quantity(feed.length, ...(filter.kind ? nouns[filter.kind] : statements));
  const counted = [count, ...scope].join('');
  const many = quantity(feed.length, ...selectedOf(filter.kind ? nouns[filter.kind] : statements));
  const few = scope.length > 0 ? `${many}, filtered` : many;
  const threats = threatsPart(feed, filter);
  const brief = threats.replace(' counted as threats', ' threats');
  const newest = newestPart(feed[0], today);
  const selected = (feed.length === 1 ? counted : `A selection of ${counted}`) + threats;
  const all = [selected + newest, selected, few + threats, few + brief, few];
  const late = cameInPart(feed, { today, readerYear });
  if (late === null) return all;
  const only = `${integer(late.count)} came in today${scope.length > 0 ? ', filtered' : ''}`;
  return [...all.map((text) => text + late.full), few + late.brief, only];
}

/** Even the short form says that it is a selection. */
const selectedOf = ([one, many]: Noun): Noun => [one, `selected ${many}`];

/**
 * ", 19 counted as threats". Empty if the chosen kind says it already, unless some of the threats are
 * summed up and so not counted.
 */
function threatsPart(feed: readonly Statement[], filter: FeedFilter): string {
  const bound = threatsOf(feed, filter);
  const says = filter.kind !== null && (filter.kind !== 'threat' || bound.high === feed.length);
  if (says) return '';
  if (bound.high === 0) return ', none counted as a threat';
  return `, ${boundWords(bound)} counted as ${bound.high === 1 ? 'a threat' : 'threats'}`;
}

function newestPart(newest: Statement | undefined, today: Day): string {
  if (!newest || newest.saidOn.start !== newest.saidOn.end) return '';
  return `, the newest ${daysToGoWords(daysBetween(today, newest.saidOn.end))}`;
}

/**
 * Statements of an earlier day, which are not at the top: ". Came in today: 1, of November 20",
 * then without the day.
 */
function cameInPart(feed: readonly Statement[], { today, readerYear }: ReaderDays) {
  const late = feed.filter(
    ({ version, knownOn, saidOn }) => version === 1 && knownOn === today && saidOn.end < today,
  );
  const days = unseenDays(late, feed, readerYear);
  if (days === '') return null;
  const brief = `. Came in today: ${integer(late.length)}`;
  return { count: late.length, full: brief + days, brief };
}

export function emptyWords(
  filter: FeedFilter,
  scope: readonly string[],
  today: Day,
  covered: boolean,
): { readonly heading: string[]; readonly why: string[] } {
  const day = monthDayYear(today);
  if (!covered) {
    const period = periodWords(filter).join('');
    return {
      heading: [noneFound(filter, covered), 'No data on statements'],
      why: period === '' ? [] : [`No day${period} is covered.`],
    };
  }
  if (!narrows(filter)) return { heading: [`No statement is on record by ${day}`], why: [] };
  const searched = filter.q === '' ? [] : [noneFound(filter, covered)];
  const what = [`No ${(filter.kind ? nouns[filter.kind] : statements)[0]}`, ...scope].join('');
  return {
    heading: [...searched, 'No statement on record matches these filters', 'No statement matches'],
    why: [`${what} is on record by ${day}.`, `${what}.`, `On record by ${day}, as filtered.`],
  };
}
