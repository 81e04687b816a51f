import type { AttackColumns } from '../../domain/columns';
import type { SinceCovered } from '../../domain/glance';
import type { Statement } from '../../domain/records';
import { periodOf } from '../../domain/view';
import { expectedYear } from '../../format/day';
import type { ViewState } from '../../url/view-state';
import { attackTexts, noNews, sentenceTexts, verdictTexts } from './wall-attack-texts';
import { countdownTexts, passedTexts } from './wall-date-texts';
import type { NowTexts } from './wall-now-layout';
import { attacksModel, datesModel, threatModel } from './wall-now-model';
import { threatTexts } from './wall-threat-texts';

export type Known<Data> =
  | { readonly kind: 'here'; readonly data: Data }
  | { readonly kind: 'waiting'; readonly words: string };

/** `what` is being loaded: "attacks". */
export function known<Data>(
  data: Data | undefined,
  failure: string | null,
  what: string,
): Known<Data> {
  if (data !== undefined) return { kind: 'here', data };
  return { kind: 'waiting', words: failure ?? `Loading the ${what}.` };
}

/** Key dates come with the dataset, so they are shown before any record has loaded. */
function dateTexts(
  state: ViewState,
  since: SinceCovered | null,
): Pick<NowTexts, 'countdowns' | 'nothingComing' | 'passed'> {
  const { countdowns, passed } = datesModel(state);
  const asOf = expectedYear(periodOf(state.view, state.dataset), state.dataset.asOf);
  return {
    countdowns: countdowns.map((countdown) => countdownTexts(countdown, state.today, asOf)),
    nothingComing:
      countdowns.length > 0 ? [] : ['No key date is coming within a year', 'None within a year'],
    passed: passed ? passedTexts(passed, since, asOf) : [],
  };
}

export function nowTexts(
  state: ViewState,
  attacks: Known<AttackColumns>,
  statements: Known<readonly Statement[]>,
  receivedAtStart = Number.POSITIVE_INFINITY,
): NowTexts {
  const threat =
    statements.kind === 'here'
      ? threatTexts(state, threatModel(state, statements.data))
      : noNews('Latest threat', statements.words);
  if (attacks.kind === 'waiting') {
    const sentence = { kind: 'waiting', texts: [attacks.words] } as const;
    return { ...dateTexts(state, null), sentence, verdict: null, news: [threat] };
  }
  const { count, comparison, latest, since, late } = attacksModel(
    state,
    attacks.data,
    receivedAtStart,
  );
  const dates = dateTexts(state, since);
  // The text on the passed deadline already says that there is no data.
  const isSaidByDeadline = dates.passed.length > 0 && since?.bound.high === 0;
  return {
    ...dates,
    sentence: {
      kind: 'said',
      texts: sentenceTexts(count, isSaidByDeadline ? null : since, late, state.dataset.asOf),
    },
    verdict: comparison && verdictTexts(comparison),
    news: [attackTexts(state, attacks.data, latest), threat],
  };
}
