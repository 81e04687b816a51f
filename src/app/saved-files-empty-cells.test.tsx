import { describe, expect, test } from 'vitest';
import type { Bound } from '../domain/bound';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import { span } from '../domain/testing/dataset';
import { reportAttacks, reportDataset, reportStatements } from '../domain/testing/report';
import { runUpDaysFile, runUpsFile } from '../panels/run-ups/run-ups-files';
import { runUpsModel } from '../panels/run-ups/run-ups-model';
import { threatsAndAttacksFile } from '../panels/threats-and-attacks/threats-and-attacks-file';
import { threatsAndAttacksModel } from '../panels/threats-and-attacks/threats-and-attacks-model';
import { csvOf } from '../ui/save-csv';
import { viewStateOf } from '../url/testing/view-state';
import { readBack, report, savedAt, savedFiles } from './testing/saved-files';

describe('a figure of days that are still coming in', () => {
  const on = day('2021-12-24');
  const source = {
    ...reportDataset,
    coverage: {
      ...reportDataset.coverage,
      statements: [span('2021-11-01..2021-12-30', 'listed')],
    },
  };
  const asOf = {
    state: viewStateOf({ asOf: on, runUp: 14 }, source),
    attacks: reportAttacks,
    statements: reportStatements,
  };
  /** Values of the columns that begin with `name` and are of a bound. */
  const boundOf = (row: Record<string, string> | undefined, name: string) =>
    ['low', 'high', 'open'].map((end) => row?.[`${name}_${end}`]);

  test('is an empty cell, never the words "none so far" or a 0', async () => {
    const files = savedFiles(asOf, { start: on, end: on }, days('2021-12-10..2021-12-23'));
    const [byDay = [], , byPart = [], bySpeaker = [], byTarget = []] = await Promise.all(
      files.map(readBack),
    );
    expect(
      boundOf(
        byDay.find(({ start }) => start === on),
        'attacks',
      ),
    ).toEqual(['', '', '']);
    const zeros = [...byPart, ...bySpeaker, ...byTarget].flatMap((row) =>
      Object.entries(row).filter(
        ([heading, value]) => /^a_.*_(low|high)$/.test(heading) && value === '0',
      ),
    );
    expect(zeros).toEqual([]);
    expect(byPart.length + bySpeaker.length + byTarget.length).toBeGreaterThan(3);
    for (const file of files) expect(await csvOf(file)).not.toContain('none so far');
  });

  test('of a run-up is an empty cell, and a number as soon as there is one', async () => {
    const model = runUpsModel(asOf.state, asOf.attacks);
    const [first] = model.shown;
    if (!first) throw new Error('no run-up');
    const withBound = (bound: Bound) => ({
      ...model,
      shown: [
        {
          ...first,
          runUp: { ...first.runUp, days: [on], bound, stillComingIn: 1 },
          series: {
            ...first.series,
            days: first.series.days
              .slice(0, 1)
              .map((one) => ({ ...one, state: 'stillComingIn' as const, bound, soFar: bound })),
          },
        },
      ],
    });
    const read = async (bound: Bound) => {
      const [whole] = await readBack(runUpsFile(withBound(bound), asOf.state, savedAt));
      const [one] = await readBack(runUpDaysFile(withBound(bound), asOf.state, savedAt));
      return [boundOf(whole, 'attacks'), boundOf(one, 'attacks'), boundOf(one, 'running')];
    };
    const empty = ['', '', ''];
    expect(await read({ low: 0, high: 0 })).toEqual([empty, empty, empty]);
    const known = ['1', '2', '0'];
    expect(await read({ low: 1, high: 2 })).toEqual([known, known, known]);
  });
});

test('what the source mentions outside its list is an empty cell as long as it is not known', async () => {
  const { state, attacks, statements } = report();
  const model = threatsAndAttacksModel(state, attacks, statements);
  for (const [outside, cell] of [
    [null, ''],
    [[], '0'],
  ] as const) {
    const rows = await readBack(threatsAndAttacksFile(model, outside, state, savedAt));
    expect(new Set(rows.map((row) => row.records_outside_list))).toEqual(new Set([cell]));
  }
});
