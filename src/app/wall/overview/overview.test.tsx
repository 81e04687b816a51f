import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { day } from '../../../domain/day';
import { attackColumns } from '../../../domain/testing/columns';
import { emptyDataset } from '../../../domain/testing/dataset';
import { reportAttacks, reportDataset } from '../../../domain/testing/report';
import { attacksModel, datesModel } from '../../../panels/glance/wall-now-model';
import { viewStateOf } from '../../../url/testing/view-state';
import { overviewChart, reaches } from './overview-model';
import { mainCountdown, type OverviewSlot, overviewSlots } from './overview-slots';

const stateOn = (asOf: string, dataset = reportDataset) =>
  viewStateOf({ asOf: day(asOf) }, dataset);

function slotsOn(asOf: string, attacks = reportAttacks, dataset = reportDataset) {
  const state = stateOn(asOf, dataset);
  return overviewSlots(
    state,
    { kind: 'here', data: attacksModel(state, attacks, Number.POSITIVE_INFINITY) },
    { kind: 'waiting', words: 'Loading the statements.' },
    null,
  );
}

const words = (markup: string) => markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s|\u2060/g, ' ');

/** The texts of a slot, longest first; none if there is no such slot. */
const textsOf = (slots: ReturnType<typeof slotsOn>, name: OverviewSlot) =>
  slots
    .filter((slot) => slot.name === name)
    .flatMap(({ forms }) => forms.map((form) => words(renderToStaticMarkup(form))));

function chartOn(asOf: string, reach = reaches.wide, attacks = reportAttacks) {
  const state = stateOn(asOf);
  const { count } = attacksModel(state, attacks, Number.POSITIVE_INFINITY);
  const deadline = mainCountdown(datesModel(state)) ?? null;
  return overviewChart(state, attacks, count, { deadline, reach });
}

describe('what it says', () => {
  test('the sentence gets shorter: first without its verb, then without the week before', () => {
    const [full, shorter, shortest] = textsOf(slotsOn('2021-12-30'), 'sentence');
    expect(full).toMatch(/ in the week to December 27, /);
    expect(shorter).toMatch(/ listed Dec 21– 27, 6 the week before$/);
    expect(shortest).toBe(shorter?.replace(/,.*/, ''));
  });
  test('days without data are said, also once the deadline has passed', () => {
    for (const asOf of ['2021-12-30', '2022-01-02', '2022-02-20']) {
      expect(textsOf(slotsOn(asOf), 'since')).toEqual(['No attack data since December 27']);
    }
  });
  test('a deadline that passed takes the place of the days to go', () => {
    expect(textsOf(slotsOn('2022-01-02'), 'date')[0]).toBe(
      'Key date deadline-2021 passed 2 days agoKey date anniversary-soleimani in 1 day',
    );
  });
  test('no clear difference may be said by its reason alone', () => {
    const texts = textsOf(slotsOn('2021-12-30'), 'verdict');
    expect(texts[1]).toBe(texts[0]?.replace('No clear difference: about', 'About'));
    expect(texts.at(-1)).toBe('No clear difference');
  });
  test('other key dates are the first to go', () => {
    const slot = slotsOn('2021-12-30').at(-1);
    expect(slot?.name).toBe('otherDates');
    expect(slot?.forms.at(-1)).toBeNull();
  });
  test('without attacks or key dates it says so, and has no chart', () => {
    const slots = slotsOn('2021-12-30', attackColumns([]), emptyDataset);
    expect(textsOf(slots, 'sentence')[0]).toBe(
      'No day is listed yet, so nothing can be said of attacks',
    );
    expect(slots.map(({ name }) => name)).toEqual(['date', 'sentence', 'threat']);
    expect(textsOf(slots, 'date')).toEqual(['No key date is coming within a year']);
  });
});

describe('its chart', () => {
  test('goes from the first listed day to a deadline that is near', () => {
    const chart = chartOn('2021-12-30');
    expect(chart?.model.period).toEqual({ start: '2021-11-23', end: '2021-12-31' });
    expect(chart?.deadline?.label).toBe('Key date deadline-2021');
    expect(
      chart?.weeks.map(({ label, count }) => `${label.join('|')}: ${count.join('|')}`),
    ).toEqual(['Dec 14–20|to Dec 20: 6|6', 'Dec 21–27|to Dec 27: 12 or 13|12–13']);
  });
  test('ends today if the deadline is far', () => {
    const chart = chartOn('2021-12-05');
    expect(chart?.model.period.end).toBe('2021-12-05');
    expect(chart?.deadline).toBeNull();
  });
  test('is shorter on an upright screen', () => {
    expect(chartOn('2021-12-30', reaches.narrow)?.model.period.start).toBe('2021-12-07');
  });
  test('has 14 days at least, so that a bar is no block', () => {
    expect(chartOn('2021-11-20')?.model.period).toEqual({ start: '2021-11-07', end: '2021-11-20' });
  });
  test('is none before a day is listed', () => {
    expect(chartOn('2021-10-01')).toBeNull();
  });
});

describe('a week with gaps', () => {
  const state = stateOn('2021-12-30');
  const gaps = ['2021-12-18', '2021-12-19', '2021-12-27'].map(day);
  const bound = { low: 3, high: null };
  const count = {
    recent: { days: gaps, bound, stillComingIn: 1 },
    before: { days: [], bound: { low: 0, high: 0 }, stillComingIn: 0 },
  };
  test('is named by the number of its days, and marks only those', () => {
    const choices = { deadline: null, reach: reaches.wide };
    expect(overviewChart(state, reportAttacks, count, choices)?.weeks).toEqual([
      {
        days: [18_979, 18_980, 18_988],
        label: ['3 days to Dec 27', 'to Dec 27'],
        count: ['at least 3 so far', '3+ so far'],
        isLast: true,
      },
    ]);
  });
  test('is never told as a range of days', () => {
    const model = { ...attacksModel(state, reportAttacks, Number.POSITIVE_INFINITY), count };
    const slots = overviewSlots(
      state,
      { kind: 'here', data: model },
      { kind: 'waiting', words: '' },
      null,
    );
    for (const text of textsOf(slots, 'sentence')) expect(text).toMatch(/\b3\b.* days to Dec/);
  });
});
