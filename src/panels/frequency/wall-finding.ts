import type { Day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import { boundWords, counted, sentenceCase } from '../../format/bound';
import { withDaysInOne } from '../../format/days-in-one';
import { findingDays, findingWords } from './finding-words';

/**
 * From the fullest to the shortest. The first `whole` texts say all of it; later ones omit the
 * earlier days, then the days themselves.
 */
export interface ShorterFindings {
  readonly texts: readonly string[];
  readonly whole: number;
}

export function shorterFindings(findings: readonly Finding[], asOf: Day): ShorterFindings {
  const [newest, before] = findings;
  const full = findingWords(findings, asOf);
  if (!newest) return { texts: [full, 'No day of this period is listed'], whole: 1 };
  const days = findingDays(newest, { short: true, asOf });
  const attacks = sentenceCase(counted(newest.bound, 'attack'));
  const short = `${attacks} listed ${days}`;
  const both = before
    ? [`${short}, ${boundWords(before.bound)} ${findingDays(before, { short: true, asOf })}`]
    : [];
  const texts = [full, ...both, short, `${attacks} ${days}`];
  return { texts: texts.map(withDaysInOne), whole: 2 };
}
