import papaparse from 'papaparse';
import { expect } from 'vitest';
import { day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { days } from '../../domain/testing/columns';
import { reportAttacks, reportDataset, reportStatements } from '../../domain/testing/report';
import type { View } from '../../domain/view';
import { alignedPeriod } from '../../panels/compare-periods/compare-days-model';
import {
  compareDaysFile,
  partsFile,
  threatsFile,
} from '../../panels/compare-periods/compare-files';
import { compareInputs } from '../../panels/compare-periods/compare-inputs';
import { compareModel } from '../../panels/compare-periods/compare-model';
import { frequencyFile } from '../../panels/frequency/frequency-file';
import { frequencyModel } from '../../panels/frequency/frequency-model';
import { runUpDaysFile, runUpsFile } from '../../panels/run-ups/run-ups-files';
import { runUpsModel } from '../../panels/run-ups/run-ups-model';
import { threatsAndAttacksFile } from '../../panels/threats-and-attacks/threats-and-attacks-file';
import { threatsAndAttacksModel } from '../../panels/threats-and-attacks/threats-and-attacks-model';
import { csvOf, type TableFile } from '../../ui/save-csv';
import { viewStateOf } from '../../url/testing/view-state';
import type { Shown } from './worlds';

/** 1:30 in Baghdad on November 30, while it is still the 29th in UTC and in New York. */
export const savedAt = Date.UTC(2026, 10, 29, 22, 30);

export function savedFiles(
  { state, attacks, statements }: Pick<Shown, 'state' | 'attacks' | 'statements'>,
  a: DayRange,
  b: DayRange,
): TableFile[] {
  const by = { kind: 'hand' } as const;
  const inputs = compareInputs(state, attacks);
  const compared = compareModel(state, inputs, { kind: 'both', a, b, by }, statements);
  const periods = {
    a: alignedPeriod(state, attacks, a, a.start),
    b: alignedPeriod(state, attacks, b, b.start),
  };
  const threats = (kind: 'organisation' | 'target') => {
    const all = compared.threats?.parts ?? [];
    const shown = all.filter((part) => part.kind === 'all' || part.kind === kind);
    return threatsFile(kind, shown, a, b, state, savedAt);
  };
  const runUps = runUpsModel(state, attacks);
  const unit = state.view.interval ?? 'day';
  return [
    frequencyFile(frequencyModel(state, unit, attacks, statements), state, savedAt),
    compareDaysFile(periods, state, savedAt),
    partsFile(compared.parts?.parts ?? [], a, b, state, savedAt),
    threats('organisation'),
    threats('target'),
    threatsAndAttacksFile(threatsAndAttacksModel(state, attacks, statements), [], state, savedAt),
    runUpsFile(runUps, state, savedAt),
    runUpDaysFile(runUps, state, savedAt),
  ];
}

export const report = (view: Partial<View> = {}) => ({
  state: viewStateOf(view, reportDataset),
  attacks: reportAttacks,
  statements: reportStatements,
});
export const [a, b] = [days('2021-12-14..2021-12-27'), days('2021-11-30..2021-12-13')];
export const filtered = {
  group: 'ashab-al-kahf',
  area: 'babil',
  asOf: day('2021-12-28'),
} as const;

export async function readBack(file: TableFile): Promise<Record<string, string>[]> {
  const text = await csvOf(file);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = papaparse.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}
