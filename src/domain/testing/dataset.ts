import type { CoverageBasis, CoverageSpan } from '../coverage';
import type { Dataset } from '../dataset';
import { day } from '../day';
import type { KeyDate } from '../records';
import { days } from './columns';

export function span(when: string, basis: CoverageBasis): CoverageSpan {
  return { ...days(when), basis, note: `${basis} in a test` };
}

export function keyDate(id: string, when: string, changes: Partial<KeyDate> = {}): KeyDate {
  return {
    id,
    label: `Key date ${id}`,
    kind: 'political',
    on: days(when),
    instant: null,
    recursYearly: false,
    precision: 1,
    knownOn: null,
    note: 'Made for a test.',
    conflict: null,
    sources: [],
    ...changes,
  };
}

export const emptyDataset: Dataset = {
  id: 'empty',
  title: 'An empty dataset',
  source: {
    publisher: 'Nobody',
    title: 'Made for tests',
    publishedOn: day('2021-12-30'),
    note: 'Nothing in it happened.',
  },
  timeZone: 'Asia/Baghdad',
  asOf: day('2021-12-30'),
  live: false,
  revision: 1,
  history: '000000000001',
  writtenAt: null,
  coverage: { attacks: [], statements: [] },
  remarks: [],
  conclusions: [],
  keyDates: [],
  actors: [],
  places: [],
};
