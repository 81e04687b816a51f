import { Fragment, type ReactNode } from 'react';
import type { Day } from '../../../domain/day';
import { enclosingRange, lengthInDays } from '../../../domain/day-range';
import type { Countdown } from '../../../domain/key-date-news';
import type { Statement } from '../../../domain/records';
import { periodOf } from '../../../domain/view';
import { sentenceCase } from '../../../format/bound';
import { dayRangeWords, expectedYear } from '../../../format/day';
import { withDaysInOne } from '../../../format/days-in-one';
import { reasonWords } from '../../../format/verdict';
import type { RecentComparison } from '../../../panels/glance/recent-verdict';
import { attacksWords, soFar } from '../../../panels/glance/sentence-words';
import {
  type NewsTexts,
  sentenceTexts,
  sinceText,
  verdictTexts,
} from '../../../panels/glance/wall-attack-texts';
import {
  type CountdownTexts,
  countdownTexts,
  passedTexts,
} from '../../../panels/glance/wall-date-texts';
import {
  type AttacksModel,
  type DatesModel,
  datesModel,
  threatModel,
} from '../../../panels/glance/wall-now-model';
import type { Known } from '../../../panels/glance/wall-now-texts';
import { threatTexts } from '../../../panels/glance/wall-threat-texts';
import type { FitSlot } from '../../../ui/wall/Fit';
import type { ViewState } from '../../../url/view-state';

export type OverviewSlot =
  | 'date'
  | 'sentence'
  | 'since'
  | 'verdict'
  | 'chart'
  | 'threat'
  | 'otherDates';

type Slot = FitSlot<OverviewSlot>;

/** Without a form there is nothing to say, so there is no slot. */
const slotOf = (name: OverviewSlot, forms: Slot['forms']): Slot[] =>
  forms.length > 0 ? [{ name, forms }] : [];

const paragraphs = (texts: readonly string[], className: string) =>
  texts.map((text) => (
    <p key={text} className={`text-pretty ${className}`}>
      {text}
    </p>
  ));

/** The deadline if one is coming, otherwise the next key date. */
export const mainCountdown = ({ countdowns }: DatesModel) =>
  countdowns.find(({ keyDate }) => keyDate.kind === 'deadline') ?? countdowns[0];

function Days({ figure, unit, isDeadline, label, date }: CountdownTexts) {
  return (
    <div className={isDeadline ? 'text-danger' : ''}>
      <p className="whitespace-nowrap font-bold text-number">
        {figure}
        {unit === '' ? null : <span className="text-must"> {unit}</span>}
      </p>
      <p className="font-semibold text-must">{label[0]}</p>
      {date[0] === undefined ? null : <p className="text-least">{date[0]}</p>}
    </div>
  );
}

/** At most three of the forms: the longest, one between, the shortest. */
function threeOf<Form>(forms: readonly Form[]): readonly Form[] {
  const middle = Math.floor(forms.length / 2);
  return forms.filter((_, place) => place === 0 || place === middle || place === forms.length - 1);
}

function dateForms(state: ViewState, dates: DatesModel) {
  const asOf = expectedYear(periodOf(state.view, state.dataset), state.dataset.asOf);
  const main = mainCountdown(dates);
  if (dates.passed) {
    const passed = passedTexts(dates.passed, null, asOf);
    return ['text-news', 'text-must'].map((size) => (
      <Fragment key={size}>
        <p className={`text-balance font-bold text-danger ${size}`}>{passed[1] ?? passed[0]}</p>
        {main ? <p className="text-must">{nextWords(main, state)}</p> : null}
      </Fragment>
    ));
  }
  if (!main) return paragraphs(['No key date is coming within a year'], 'text-must');
  const texts = countdownTexts(main, state.today, asOf);
  const [longest = '', ...shorter] = texts.date;
  return [...new Set([longest, shorter.at(-1) ?? longest])].map((date) => (
    <Days key={date} {...texts} date={[date]} />
  ));
}

function nextWords(countdown: Countdown, { today }: ViewState): string {
  const { figure, unit, label } = countdownTexts(countdown, today, null);
  return `${label[0]} ${unit === '' ? figure : `in ${figure} ${unit}`}`;
}

function otherDateForms(state: ViewState, dates: DatesModel): Slot['forms'] {
  const main = mainCountdown(dates);
  const others = dates.countdowns.filter((one) => one !== main).map((one) => nextWords(one, state));
  // The first to go, so its second form is none.
  return others.length > 0
    ? [...paragraphs([others.join(' · ')], 'text-ink-2 text-least'), null]
    : [];
}

/** In characters, with the name of who said it. */
const maxLine = 50;

function threatForms({ when, who, what, line: brief }: NewsTexts): Slot['forms'] {
  const line = what.find(({ length }) => length <= maxLine) ?? what.at(-1);
  const said = [...new Set([what[0], line])].map((says = '', place) => ({
    on: when[Math.min(place, 1)] ?? '',
    by: place === 0 ? (who[0] ?? '') : (who.at(-1) ?? ''),
    says,
  }));
  return [
    ...said.map(({ on, by, says }) => (
      <Fragment key={by + says}>
        <p className="text-ink-2 text-least">{withDaysInOne(on)}</p>
        <p className="text-pretty text-must">
          {by === '' ? null : <strong className="font-bold">{by}: </strong>}
          {says}
        </p>
      </Fragment>
    )),
    ...paragraphs(brief.slice(-2, -1), 'text-must'),
  ];
}

/** "12 or 13 attacks listed Dec 21–27, six the week before" between the longest text and the shortest. */
function sentenceForms({ count, late }: AttacksModel, asOf: Day): string[] {
  const [full = '', ...shorter] = sentenceTexts(count, null, late, asOf);
  const days = enclosingRange(count.recent.days);
  const isWhole = days !== null && lengthInDays(days) === count.recent.days.length;
  if (!isWhole || late) return [...threeOf([full, ...shorter])];
  const { recent, before, rest } = attacksWords('', count, asOf);
  const listed = `${recent} listed${soFar(count.recent)} ${dayRangeWords(days, { short: true, asOf })}`;
  const then = before === '' ? '' : `, ${before}${rest}`;
  return [full, withDaysInOne(listed + then), withDaysInOne(listed)];
}

/** In order of rank. `chart` is null if there is none. */
export function overviewSlots(
  state: ViewState,
  attacks: Known<AttacksModel>,
  statements: Known<readonly Statement[]>,
  chart: ReactNode,
): readonly Slot[] {
  const dates = datesModel(state);
  const { asOf } = state.dataset;
  const model = attacks.kind === 'here' ? attacks.data : null;
  const since = model?.since ?? null;
  const compared = model?.comparison ?? null;
  return [
    ...slotOf('date', dateForms(state, dates)),
    ...slotOf('sentence', headingForms(attacks, asOf)),
    ...slotOf(
      'since',
      since
        ? paragraphs(
            [withDaysInOne(sinceText(since, asOf))],
            since.bound.high === 0 ? 'font-semibold text-aging text-must' : 'text-must',
          )
        : [],
    ),
    ...slotOf('verdict', compared ? verdictForms(compared) : []),
    ...slotOf('chart', chart === null ? [] : [chart]),
    ...slotOf(
      'threat',
      statements.kind === 'here'
        ? threatForms(threatTexts(state, threatModel(state, statements.data)))
        : paragraphs([statements.words], 'text-ink-2 text-must'),
    ),
    ...slotOf('otherDates', otherDateForms(state, dates)),
  ];
}

/** Without a clear difference its reason can stand alone: "About double, but so few that it may be chance". */
function verdictForms(comparison: RecentComparison): Slot['forms'] {
  const { texts, isUp } = verdictTexts(comparison);
  const { verdict } = comparison;
  const [full = '', ...shorter] = texts;
  const reason =
    verdict.kind === 'notDistinguishable' ? [sentenceCase(reasonWords(verdict, comparison))] : [];
  return paragraphs(
    [full, ...reason, ...shorter],
    isUp ? 'font-bold text-danger text-must' : 'text-must',
  );
}

function headingForms(attacks: Known<AttacksModel>, asOf: Day): Slot['forms'] {
  if (attacks.kind === 'waiting') return paragraphs([attacks.words], 'text-ink-2 text-must');
  return sentenceForms(attacks.data, asOf).map((text) => (
    <h2 key={text} className="text-balance font-bold text-news">
      {text}
    </h2>
  ));
}
