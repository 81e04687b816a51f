import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { keyDate, span } from '../../domain/testing/dataset';
import { reportAttacks, reportDataset } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { runUpsModel } from './run-ups-model';
import { nextRunUp } from './wall-next-run-up';
import { noRunUpTexts } from './wall-no-run-up';

function nextOf(choices: Partial<View> = {}, source = reportDataset) {
  const { dataset, today, ...state } = viewStateOf(choices, source);
  const model = runUpsModel({ ...state, dataset, today }, reportAttacks);
  return { model, today, next: nextRunUp(model, dataset.keyDates, today) };
}

/** What is shown with its days to go, and what is passed over. */
function told(choices: Partial<View> = {}, source = reportDataset) {
  const { next } = nextOf(choices, source);
  return [
    next.shown ? `${next.shown.occurrence.keyDate.id} ${next.shown.daysToGo}` : null,
    ...next.passedOver.map(({ occurrence, why }) => `${occurrence.on.start}: ${why}`),
  ];
}

describe('the report', () => {
  test.each<[asOf: string, expected: (string | null)[]]>([
    ['2021-12-30', ['deadline-2021 1']],
    ['2021-12-31', ['deadline-2021 0']],
    ['2021-12-20', ['deadline-2021 11']],
    ['2022-01-01', ['anniversary-soleimani 2']],
    ['2021-12-05', ['deadline-2021 26']],
    ['2021-11-25', [null, '2021-12-31: the 28 days before it are still to come']],
    [
      '2022-01-20',
      ['anniversary-soleimani -17', '2023-01-03: the 28 days before it are still to come'],
    ],
  ])('as of %s', (asOf, expected) => {
    expect(told({ asOf: day(asOf) })).toEqual(expected);
  });
});

const covered = (
  keyDates: readonly ReturnType<typeof keyDate>[],
  spans = '2021-12-01..2021-12-27',
) => ({
  ...reportDataset,
  keyDates,
  coverage: { attacks: [span(spans, 'listed')], statements: [] },
});

test('a nearer one without a covered day is passed over, and why', () => {
  const source = covered([keyDate('near', '2022-01-01'), keyDate('far', '2022-02-01')]);
  expect(
    told({ runUp: 7, asOf: day('2021-12-31') }, covered(source.keyDates, '2021-12-01..2021-12-20')),
  ).toEqual(['near 1']);
  const late = covered([keyDate('bare', '2022-01-31'), keyDate('far', '2022-03-01')]);
  expect(told({ asOf: day('2022-01-30') }, late)).toEqual([
    null,
    '2022-01-31: no day of the 28 before it is covered',
  ]);
});

test('a date that has no covered day in the window gives way to one that has', () => {
  const dates = [keyDate('first', '2021-12-29'), keyDate('second', '2022-01-03')];
  const source = covered(dates, '2021-12-23..2021-12-24');
  // Seven days before the first: December 22 to 28; before the second: December 27 to January 2.
  expect(told({ runUp: 7 }, source)).toEqual(['second 4']);
  expect(told({ runUp: 7, asOf: day('2021-12-28') }, source)).toEqual(['first 1']);
});

describe('none at all', () => {
  test('without coverage', () => {
    const source = { ...reportDataset, coverage: { attacks: [], statements: [] } };
    const { next, model, today } = nextOf({}, source);
    expect(next.shown).toBeNull();
    expect(noRunUpTexts(next, model, { today, asOf: today }).text[0]).toBe(
      'No day is covered as of December 30, 2021.',
    );
  });
  test('with nothing to come', () => {
    const { next, model, today } = nextOf({}, covered([]));
    expect(next).toEqual({ shown: null, passedOver: [], isAnyComing: false });
    expect(noRunUpTexts(next, model, { today, asOf: today }).text[0]).toContain(
      'No key date is to come',
    );
  });
  test('with one to come that is not covered', () => {
    const { next, model, today } = nextOf({ asOf: day('2021-11-25') });
    expect(noRunUpTexts(next, model, { today, asOf: today }).text[0]).toBe(
      'Next is Key date deadline-2021, December 31: the 28 days before it are still to come.',
    );
  });
});
