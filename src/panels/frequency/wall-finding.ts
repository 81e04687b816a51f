import type { Day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import { counted, sentenceCase } from '../../format/bound';
import { withDaysInOne } from '../../format/days-in-one';
import { rateFigure } from '../../format/rate';
import { beforeWords, findingDays, findingRates, findingWords } from './finding-words';

/**
 * Longest first. The first `whole` texts compare the days with those before, the last of them by
 * rates alone. Later ones omit the earlier days, then the word "listed".
 */
export interface ShorterFindings {
  readonly texts: readonly string[];
  readonly whole: number;
}

export function shorterFindings(findings: readonly Finding[], asOf: Day): ShorterFindings {
  const [newest, before] = findings;
  const full = findingWords(findings, asOf);
  if (!newest) return { texts: [full, 'No day of this period is listed'], whole: 1 };
  const short = { short: true, asOf };
  const days = findingDays(newest, short);
  const attacks = sentenceCase(counted(newest.bound, 'attack'));
  const alone = `${attacks} listed ${days}`;
  const texts = before
    ? [...bothFindings(full, { newest, before }, asOf), alone, `${attacks} ${days}`]
    : [full, alone, `${attacks} ${days}`];
  return { texts: texts.map(withDaysInOne), whole: before ? texts.length - 2 : 2 };
}

/** Each has the rates if the days are not equally many, because the counts alone would mislead. */
function bothFindings(
  full: string,
  { newest, before }: { readonly newest: Finding; readonly before: Finding },
  asOf: Day,
): string[] {
  const [days, daysBefore] = [newest, before].map((one) => findingDays(one, { short: true, asOf }));
  const attacks = sentenceCase(counted(newest.bound, 'attack'));
  const counts = `${attacks} listed ${days}, ${beforeWords(before)} ${daysBefore}`;
  const rates = findingRates([newest, before]);
  if (rates === null) return [full, counts];
  return [
    `${full}: ${rates}`,
    `${counts}: ${rates}`,
    `${sentenceCase(rateFigure(newest))} attacks a day listed ${days}, ${rateFigure(before)} ${daysBefore}`,
  ];
}
