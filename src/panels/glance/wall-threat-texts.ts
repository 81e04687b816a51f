import type { LatestThreats } from '../../domain/latest-threats';
import type { Statement } from '../../domain/records';
import { integer } from '../../format/bound';
import { type DayOptions, dayRangeWords, dayWords } from '../../format/day';
import { statementBrief } from '../../format/statement-brief';
import { shorterSpeakers } from '../../format/statement-speaker-short';
import type { ViewState } from '../../url/view-state';
import { agoWords, noThreatWords } from './latest-words';
import { type NewsTexts, noNews } from './wall-attack-texts';

/** "undated, no later than December 28" if the source gives no day. */
function saidDays({ saidOn, dateBasis }: Statement, options: DayOptions): string {
  return dateBasis === 'undated'
    ? `undated, no later than ${dayWords(saidOn.end, options)}`
    : dayRangeWords(saidOn, options);
}

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
  // Also in the shortest forms, because statements are only a selection.
  const latestOne = count > 1 ? 'Latest threats on record' : 'Latest threat on record';
  const title = view.area ? `${latestOne} anywhere` : latestOne;
  const more = count > 1 ? `; one of ${integer(count)}` : '';
  const who = shorterSpeakers(first, directory);
  return {
    when: [
      `${title}: ${saidDays(first, { asOf })}, ${ago}${more}`,
      `${title}: ${saidDays(first, { short: true, asOf })}, ${ago}${more}`,
      `${title}: ${ago}${more}`,
    ],
    who,
    what: statementBrief(first, directory.keyDates),
    line: [
      ...who.map((by) => `${title}, ${ago}: ${by}${more}`),
      `${title}: ${ago}${more}`,
      `On record: threat ${ago}`,
    ],
  };
}
