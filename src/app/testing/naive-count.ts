import type { Bound } from '../../domain/bound';
import type { Attack, Statement, Target } from '../../domain/records';
import type { World } from './worlds';

/*
 * Figures for tests, counted by going over every record for each figure, with no code of the page. What to count is
 * read from the saved row itself: its filter, its as-of and its days.
 */

export type Row = Readonly<Record<string, string>>;

export interface Counted {
  readonly first: string;
  readonly last: string;
  readonly low: number;
  readonly high: number | null;
}

export type CountedAttack = Counted & Omit<Attack, 'low' | 'high'>;
export type CountedThreat = Counted & Statement;

const dayInMs = 86_400_000;

/** ISO days compare as texts. */
export const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * dayInMs).toISOString().slice(0, 10);

export function daysFrom(start: string, end: string): string[] {
  const days: string[] = [];
  for (let one = start; one <= end; one = dayAfter(one, 1)) days.push(one);
  return days;
}

/** As the dataset of `worlds` is covered. With so few records, today alone is still coming in. */
export const firstDays = {
  stated: '2021-10-10',
  listed: '2021-11-01',
  listedStatements: '2022-01-01',
};
const lastDay = '2022-02-20';

const isListed = (from: string) => (days: readonly string[], asOf: string) =>
  days.some((one) => one >= from && one <= lastDay && one < asOf) && !days.includes(asOf);
export const areAttacksListed = isListed(firstDays.listed);
export const areStatementsListed = isListed(firstDays.listedStatements);

export const coveredDays = (days: readonly string[], from: string, asOf: string) =>
  days.filter((one) => one >= from && one <= lastDay && one <= asOf);

function lastVersions<One extends Attack | Statement>(versions: readonly One[], asOf: string) {
  const last = new Map<string, One>();
  for (const one of versions) {
    const other = last.get(one.id);
    if (one.knownOn <= asOf && (other?.version ?? 0) < one.version) last.set(one.id, one);
  }
  return [...last.values()].filter(({ retracted }) => !retracted);
}

export function attacksOf(world: World, row: Row): CountedAttack[] {
  const { filter_group: group = '', filter_governorate: governorate = '' } = row;
  const most = row.several_at_most ?? '';
  return lastVersions(world.attacks, row.as_of ?? '')
    .filter(({ background }) => !background)
    .filter(({ claimedBy }) => group === '' || claimedBy === group)
    .filter(({ governorates }) => governorate === '' || governorates.includes(governorate))
    .map((one) => ({
      ...one,
      first: one.occurred.start,
      last: one.occurred.end,
      high: one.high ?? (most === '' ? null : Math.max(one.low, Number(most))),
    }));
}

export function threatsOf(world: World, row: Row): CountedThreat[] {
  const group = row.filter_group ?? '';
  return lastVersions(world.statements, row.as_of ?? '')
    .filter(({ kind, aggregate }) => kind === 'threat' && !aggregate)
    .filter(({ organisation }) => group === '' || organisation === group)
    .map((one) => ({ ...one, first: one.saidOn.start, last: one.saidOn.end, low: 1, high: 1 }));
}

/** A record of which only some days are among `days` may be among them. */
export function boundIn(records: readonly Counted[], days: readonly string[]): Bound {
  const wanted = new Set(days);
  const bound = { low: 0, high: 0, isOpen: false };
  for (const { first, last, low, high } of records) {
    const own = daysFrom(first, last);
    const shared = own.filter((one) => wanted.has(one)).length;
    if (shared === 0) continue;
    if (shared === own.length) bound.low += low;
    if (high === null) bound.isOpen = true;
    else bound.high += high;
  }
  return { low: bound.low, high: bound.isOpen ? null : bound.high };
}

/** The target itself or a part of it. */
export const isOnTarget = ({ target }: Pick<Attack, 'target'>, named: string): boolean =>
  target === named ||
  (named === 'us-forces' && (['convoys', 'bases'] as Target[]).includes(target));

/** A bound as the three cells of a row; null if all are empty. Other cells fail. */
export function boundRead(row: Row, name: string): Bound | null {
  const [low = '?', high = '?', open = '?'] = ['low', 'high', 'open'].map(
    (end) => row[`${name}_${end}`],
  );
  if (low === '' && high === '' && open === '') return null;
  if (!/^\d+ (\d+ 0| 1)$/.test(`${low} ${high} ${open}`)) {
    throw new Error(`${name} is ${JSON.stringify([low, high, open])}`);
  }
  return { low: Number(low), high: high === '' ? null : Number(high) };
}

export function totalRead(rows: readonly Row[], name: string): Bound {
  const read = rows.flatMap((row) => boundRead(row, name) ?? []);
  return {
    low: read.reduce((sum, { low }) => sum + low, 0),
    high: read.some(({ high }) => high === null)
      ? null
      : read.reduce((sum, { high }) => sum + (high ?? 0), 0),
  };
}
