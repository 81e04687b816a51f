import type { LatestThreats } from '../../domain/latest-threats';
import { integer } from '../../format/bound';
import { statementBrief } from '../../format/statement-brief';
import { shorterSpeakers } from '../../format/statement-speaker-short';
import type { ViewState } from '../../url/view-state';
import { agoWords, noThreatWords, saidDays } from './latest-words';
import { type NewsTexts, noNews } from './wall-attack-texts';

/**
 * For all governorates, because threats have none. Of several equally late ones, the first and
 * their number.
 */
export function threatTexts(
  state: Pick<ViewState, 'view' | 'directory' | 'today' | 'dataset'>,
  latest: LatestThreats | null,
): NewsTexts {
  if (!latest) return noNews('Latest threat', noThreatWords(state));
  const { view, directory, today } = state;
  const { asOf } = state.dataset;
  const { first, count } = latest;
  const ago = agoWords(first.saidOn, today);
  const short = saidDays(first, { short: true, asOf });
  // "Today" alone would tell a day that is only inferred as if it were known.
  const least = first.dateBasis === 'inferred' ? short : ago;
  // Also in the shortest forms, because statements are only a selection.
  const latestOne = count > 1 ? 'Latest threats on record' : 'Latest threat on record';
  const title = view.area ? `${latestOne} anywhere` : latestOne;
  const more = count > 1 ? `; one of ${integer(count)}` : '';
  const who = shorterSpeakers(first, directory);
  return {
    when: [
      `${title}: ${saidDays(first, { asOf })}, ${ago}${more}`,
      `${title}: ${short}, ${ago}${more}`,
      `${title}: ${least}${more}`,
    ],
    who,
    what: statementBrief(first, directory.keyDates),
    line: [
      ...who.map((by) => `${title}, ${least}: ${by}${more}`),
      `${title}: ${least}${more}`,
      `On record: threat ${least}`,
    ],
  };
}
