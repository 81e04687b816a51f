import { describe, expect, test } from 'vitest';
import { day } from '../../domain/day';
import { days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import { compareInputs, isAnswered, offeredPresets } from './compare-inputs';
import { type CompareModel, compareModel, type Periods, periodsOf } from './compare-model';

const december = { a: days('2021-12-14..2021-12-27'), b: days('2021-11-30..2021-12-13') };

const lull = {
  id: 'lull',
  on: days('2021-10-10'),
  knownOn: day('2021-12-30'),
  text: 'Fewer, it says, without figures.',
  sources: [],
};

function chosen(choices: Partial<View> = {}) {
  const state = viewStateOf(choices, { ...reportDataset, remarks: [lull] });
  const ground = compareInputs(state, reportAttacks);
  const presets = offeredPresets(state, ground);
  const periods = periodsOf(state, presets);
  const model: CompareModel | null =
    periods?.kind === 'both' ? compareModel(state, ground, periods, reportStatements) : null;
  return { presets, periods, model };
}

const verdictOf = ({ model }: ReturnType<typeof chosen>) =>
  model?.comparison.kind === 'compared' ? model.comparison.verdict : null;

describe('which periods', () => {
  test('before anything is chosen: the last 14 covered days against the 14 before', () => {
    expect(chosen().periods).toEqual({
      kind: 'both',
      ...december,
      by: { kind: 'default', preset: { kind: 'recent', length: 14, ...december } },
    });
  });

  test('a pair that is a preset counts as one, however it came into the address', () => {
    expect(chosen(december).periods).toMatchObject({
      by: { kind: 'preset', preset: { kind: 'recent', length: 14 } },
    });
  });

  test('swapped it is one all the same, and so it is when other lengths are offered', () => {
    const preset = { by: { kind: 'preset', preset: { kind: 'recent', length: 14 } } };
    expect(chosen({ a: december.b, b: december.a }).periods).toMatchObject(preset);
    const runUps = { a: days('2021-12-09..2021-12-22'), b: days('2021-11-24..2021-12-07') };
    expect(chosen({ ...runUps, runUp: 7 }).periods).toMatchObject({ by: { kind: 'preset' } });
  });

  test('any other pair was picked by hand', () => {
    const { periods } = chosen({ a: days('2021-12-12'), b: days('2021-12-10..2021-12-11') });
    expect(periods).toMatchObject({ by: { kind: 'hand' } });
  });

  test('one alone waits for the other', () => {
    const expected: Periods = { kind: 'one', side: 'b', range: days('2021-12-12') };
    expect(chosen({ b: days('2021-12-12') }).periods).toEqual(expected);
  });

  test('a default pair is shown even if no pair has an answer', () => {
    const early = chosen({ asOf: day('2021-11-25') });
    expect(early.presets.some(({ comparison }) => isAnswered(comparison))).toBe(false);
    expect(early.periods).toMatchObject({ kind: 'both', by: { kind: 'default' } });
    expect(verdictOf(early)).toMatchObject({ kind: 'cannotSay' });
  });
});

describe('what is said of them', () => {
  test('the count that would have been an increase, if there is no clear difference', () => {
    const { model } = chosen();
    expect(verdictOf(chosen())).toMatchObject({ kind: 'notDistinguishable' });
    expect(model?.smallestUp).toBeGreaterThan(19);
  });

  test('the run-up to the election: no coverage, with what the source says of it', () => {
    const found = chosen({ a: days('2021-12-17..2021-12-30'), b: days('2021-09-26..2021-10-09') });
    expect(verdictOf(found)).toEqual({ kind: 'cannotSay', reason: 'noCoverage' });
    expect(found.model?.remarks).toEqual([lull]);
    expect(chosen(december).model?.remarks).toEqual([]);
  });

  test('overlapping periods are not compared, and have no parts', () => {
    const { model } = chosen({ a: december.a, b: days('2021-12-01..2021-12-20') });
    expect(model).toMatchObject({
      comparison: { kind: 'overlapping', shared: days('2021-12-14..2021-12-20') },
      parts: null,
      smallestUp: null,
    });
  });

  test('periods outside all coverage, and after today', () => {
    for (const a of ['1990-01-01..1990-01-14', '2022-02-01..2022-02-14']) {
      const found = chosen({ a: days(a), b: december.b });
      expect(verdictOf(found)).toEqual({ kind: 'cannotSay', reason: 'noCoverage' });
    }
  });

  test('a filter that leaves nothing', () => {
    const found = chosen({ ...december, area: 'basrah-governorate', group: 'ulu-al-azm' });
    expect(verdictOf(found)).toEqual({ kind: 'cannotSay', reason: 'tooFew' });
    expect(found.model?.parts?.parts).toEqual([]);
  });

  test('counts without an upper bound on either side', () => {
    const [open, exact] = [days('2021-11-19..2021-11-30'), days('2021-12-16..2021-12-27')];
    expect(verdictOf(chosen({ a: exact, b: open }))).toMatchObject({
      kind: 'dependsOnUncertainCounts',
      cases: { lowest: { b: null } },
    });
    expect(verdictOf(chosen({ a: open, b: exact }))).toMatchObject({
      kind: 'dependsOnUncertainCounts',
      cases: { highest: { a: null } },
    });
  });
});

describe('how they lie', () => {
  test('by their first days', () => {
    expect(chosen().model?.zeros).toEqual({
      a: { day: december.a.start, keyDate: null },
      b: { day: december.b.start, keyDate: null },
    });
  });

  test('by the key dates that were chosen, or the nearest', () => {
    const { model } = chosen({ ...december, align: 'date', aDate: 'deadline-2021' });
    expect(model?.zeros.a).toMatchObject({
      day: '2021-12-31',
      keyDate: { keyDate: { id: 'deadline-2021' } },
    });
    expect(model?.zeros.b.keyDate?.keyDate.id).toBe('postponement-2021');
  });
});

test('threats are numbered in both periods, apart from the attacks', () => {
  const parts = chosen().model?.threats?.parts ?? [];
  expect(parts[0]).toEqual({ kind: 'all', key: null, a: expect.anything(), b: expect.anything() });
  expect(parts[0]).not.toHaveProperty('verdict');
});
