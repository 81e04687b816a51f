import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { attackColumns } from '../../domain/testing/columns';
import { reportDataset } from '../../domain/testing/report';
import { viewStateOf } from '../../url/testing/view-state';
import { nowTexts } from './wall-now-texts';

const waiting = { kind: 'waiting', words: 'Loading.' } as const;

/** With spaces in place of those that keep a month and its day together. */
const spaced = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

test('an attack of an old day that came in today is said beside those listed', () => {
  const attacks = attackColumns([
    { when: '2021-11-20', knownOn: '2021-12-30' },
    { when: '2021-12-27', low: 2, high: 2 },
    { when: '2021-12-29', low: 1, high: 1, knownOn: '2021-12-29' },
  ]);
  const textsAsOf = (on: string) =>
    spaced(
      nowTexts(
        viewStateOf({ asOf: day(on) }, reportDataset),
        { kind: 'here', data: attacks },
        waiting,
      ).sentence.texts,
    );
  const late = 'Came in today: one attack of November 20';
  expect(textsAsOf('2021-12-30')).toEqual([
    `Two attacks are listed in the week to December 27, after none the week before. One attack is reported since December 27, for days that no list covers. ${late}`,
    `Two attacks are listed in the week to December 27, after none the week before. ${late}`,
    `Two attacks in 7 listed days to Dec 27. ${late}`,
    'Two attacks in 7 listed days to Dec 27. 1 more, of an earlier day, came in today',
    'Two attacks in 7 listed days to Dec 27. 1 more came in today',
  ]);
  expect(textsAsOf('2021-12-31').join()).not.toContain('Came in today');
});

test.each([
  ['of a day that is counted', ['2021-12-22'], '1 came in today'],
  ['of a day that is counted and one before', ['2021-11-20', '2021-12-22'], '2 came in today'],
  ['of two days before', ['2021-11-20', '2021-11-21'], '2 came in today'],
])('what came in today %s is no more than what is listed', (_which, days, words) => {
  const attacks = attackColumns([
    ...days.map((when) => ({ when, low: 1, high: 1, knownOn: '2021-12-30' })),
    { when: '2021-12-27', low: 2, high: 2 },
  ]);
  const state = viewStateOf({ asOf: day('2021-12-30') }, reportDataset);
  const { texts } = nowTexts(state, { kind: 'here', data: attacks }, waiting).sentence;
  expect(texts.at(-1)).toMatch(new RegExp(`\\. ${words}$`));
});
