import { textWidth } from '../../ui/text-width';
import { fitBlocks } from '../../ui/wall/fit-blocks';
import type { Fitted, Measure, Type } from '../../ui/wall/fit-rows';
import { setText } from '../../ui/wall/set-text';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { NewsTexts, RecentVerdictTexts } from './wall-attack-texts';
import { type CountdownForm, countdownForms } from './wall-countdown-forms';
import type { CountdownTexts } from './wall-date-texts';
import { type NewsForm, newsForms } from './wall-news-forms';
import { type MeasuredRoom, types } from './wall-now-type';

export interface SentenceTexts {
  readonly kind: 'said' | 'waiting';
  readonly texts: readonly string[];
}

export interface NowTexts {
  readonly countdowns: readonly CountdownTexts[];
  readonly nothingComing: readonly string[];
  readonly passed: readonly string[];
  readonly sentence: SentenceTexts;
  readonly verdict: RecentVerdictTexts | null;
  readonly news: readonly NewsTexts[];
}

export interface SetSentence extends Fitted {
  readonly type: 'news' | 'must';
}

export interface NowLayout {
  readonly passed: Fitted | null;
  readonly nothingComing: Fitted | null;
  readonly countdowns: CountdownForm | null;
  readonly sentence: SetSentence | null;
  readonly verdict: Fitted | null;
  readonly news: NewsForm | null;
  readonly height: number;
}

export const nowGaps = { passed: 0.2, sentence: 0.3, verdict: 0.15, news: 0.55 } as const;

const mostLines = {
  landscape: { sentence: 3, verdict: 2 },
  portrait: { sentence: 5, verdict: 3 },
} as const;

function wholeForms(
  texts: readonly string[],
  type: Type,
  lines: number,
  room: MeasuredRoom,
): Fitted[] {
  return texts.flatMap((text) => setText([text], type, { width: room.width, lines }, room) ?? []);
}

/**
 * First as a headline, if necessary in fewer words; then in smaller type; last without its other
 * parts. While data loads it is never a headline.
 */
function sentenceForms(
  { kind, texts }: SentenceTexts,
  room: MeasuredRoom,
  lines: number,
): SetSentence[] {
  const sizes = kind === 'said' ? (['news', 'must'] as const) : (['must'] as const);
  const formsOf = (some: readonly string[]) =>
    sizes.flatMap((size) =>
      wholeForms(some, { size, weight: 700 }, lines, room).map((set) => ({ ...set, type: size })),
    );
  return [...formsOf(texts.slice(0, 2)), ...formsOf(texts.slice(2))];
}

/** Most important first, in whole lines. */
export function nowLayout(
  texts: NowTexts,
  wallRoom: WallRoom,
  measure: Measure = textWidth,
): NowLayout {
  const room = { ...wallRoom, measure };
  const { height, must, portrait } = room;
  const lines = portrait ? mostLines.portrait : mostLines.landscape;
  const { verdict } = texts;
  const verdictType = verdict?.isUp ? types.name : types.must;
  const forms = {
    passed: wholeForms(texts.passed, types.name, 2, room),
    nothingComing: wholeForms(texts.nothingComing, types.must, 2, room),
    countdowns: countdownForms(texts.countdowns, room),
    sentence: sentenceForms(texts.sentence, room, lines.sentence),
    verdict: wholeForms(verdict?.texts ?? [], verdictType, lines.verdict, room),
    news: newsForms(texts.news, room),
  };
  const block = (list: readonly { readonly height: number }[], gap: number) => ({
    forms: list.map((form) => form.height + gap * must),
  });
  const blocks = [
    block(forms.countdowns, 0),
    block(forms.passed, nowGaps.passed),
    block(forms.nothingComing, 0),
    block(forms.sentence, nowGaps.sentence),
    block(forms.verdict, nowGaps.verdict),
    block(forms.news, nowGaps.news),
  ] as const;
  const chosen = fitBlocks(blocks, height);
  const pick = <Form>(list: readonly Form[], index: number) => list[chosen[index] ?? -1] ?? null;
  return {
    countdowns: pick(forms.countdowns, 0),
    passed: pick(forms.passed, 1),
    nothingComing: pick(forms.nothingComing, 2),
    sentence: pick(forms.sentence, 3),
    verdict: pick(forms.verdict, 4),
    news: pick(forms.news, 5),
    height: blocks.reduce((sum, { forms: heights }, index) => {
      return sum + (heights[chosen[index] ?? -1] ?? 0);
    }, 0),
  };
}
