import type { Bound } from './bound';
import type { AttackColumns } from './columns';
import { compareText } from './compare';
import { type Compared, type ComparedPeriods, type CompareOptions, compare } from './comparison';
import { type DailyAttacks, dailyAttacks } from './daily-attacks';
import type { Day } from './day';
import { boundOver, mergedSums, type SplitColumn, type Tally } from './tally';
import { isOn } from './target-parts';
import { minAttacks } from './verdict-limits';
import type { AttackTrait } from './view';

const partKinds = ['group', 'governorate', 'status', 'target'] as const;
export type PartKind = (typeof partKinds)[number];

/** The id of an actor, `no-claim` for attacks that nobody claimed, or a trait. */
export type PartKey = string | AttackTrait;

export interface DailyPart {
  readonly kind: PartKind;
  readonly key: PartKey;
  readonly attacks: DailyAttacks;
}

export interface ComparedPart extends Compared {
  readonly kind: PartKind;
  readonly key: PartKey;
  readonly isAll: boolean;
}

export interface ComparedParts {
  readonly parts: readonly ComparedPart[];
  readonly comparisons: number;
  /** 1 - 0.05 / comparisons (Bonferroni), at least 0.95. Parts with all attacks have 0.95. */
  readonly level: number;
}

interface PartEntries {
  readonly key: PartKey;
  readonly entries: readonly number[];
}

const columnOf = {
  group: 'actor',
  governorate: 'governorates',
  status: 'status',
  target: 'target',
} as const satisfies Record<PartKind, SplitColumn>;

function partsOf(
  { dictionaries }: AttackColumns,
  kind: PartKind,
  hasAttacks: (entry: number) => boolean,
): PartEntries[] {
  const { actor, governorates, status, target } = dictionaries;
  const own = (key: PartKey, index: number): PartEntries => ({ key, entries: [index + 1] });
  const where = <Entry>(all: readonly Entry[], counts: (entry: Entry) => boolean) =>
    all.flatMap((entry, index) => (counts(entry) ? [index + 1] : []));
  switch (kind) {
    case 'group':
      return [{ key: 'no-claim', entries: [0] }, ...actor.map(own)];
    case 'governorate':
      return [...new Set(governorates.flat())].map((value) => ({
        key: { column: kind, value },
        entries: where(governorates, (ids) => ids.includes(value)),
      }));
    case 'status':
      return status.map((value, index) => own({ column: kind, value }, index));
    case 'target':
      // An attack on bases is one on U.S. forces too, but a target that only later records name has no row of its own.
      return target.flatMap((value, index) =>
        hasAttacks(index + 1)
          ? [
              {
                key: { column: kind, value },
                entries: where(target, (attacked) => isOn(attacked, value)),
              },
            ]
          : [],
      );
  }
}

const nameOf = (key: PartKey): string => (typeof key === 'string' ? key : key.value);

/**
 * A road between two governorates counts in both, so these rows may add up to more than the total.
 */
export function dailyParts(
  columns: AttackColumns,
  tally: Tally,
  covered: readonly Day[],
): DailyPart[] {
  return partKinds.flatMap((kind) => {
    const sums = tally.by(columnOf[kind]);
    const hasAttacks = (entry: number) => {
      const { days, spanning } = sums[entry] ?? { days: [], spanning: [] };
      return days.length + spanning.length > 0;
    };
    return partsOf(columns, kind, hasAttacks).map(({ key, entries }) => ({
      kind,
      key,
      attacks: dailyAttacks(mergedSums(entries.flatMap((entry) => sums[entry] ?? [])), covered),
    }));
  });
}

/**
 * Compares each part that has, or may have, an attack in either period; by kind, most attacks
 * first. Many comparisons are made at once, so every interval is widened (Bonferroni) by the number
 * of parts that could get a verdict: those with 10 attacks or more in both periods. A part with all
 * attacks is not another comparison and is not widened.
 */
export function comparedParts(
  dailies: readonly DailyPart[],
  all: ComparedPeriods,
  options: Omit<CompareOptions, 'level'> = { live: false },
): ComparedParts {
  const { periods } = all;
  const seen = dailies.flatMap((part) => {
    const a = boundOver(part.attacks.sums, periods.a.days);
    const b = boundOver(part.attacks.sums, periods.b.days);
    if (a.high === 0 && b.high === 0) return [];
    const isAll = sameBound(a, all.a.bound) && sameBound(b, all.b.bound);
    return [{ ...part, low: a.low + b.low, isAll }];
  });
  const comparisons = seen.filter(({ low, isAll }) => low >= minAttacks && !isAll).length;
  const level = 1 - 0.05 / Math.max(1, comparisons);
  const ordered = partKinds.flatMap((kind) =>
    seen
      .filter((part) => part.kind === kind)
      .sort((one, other) => other.low - one.low || compareText(nameOf(one.key), nameOf(other.key))),
  );
  return {
    comparisons,
    level,
    parts: ordered.map(({ kind, key, attacks, isAll }) => ({
      kind,
      key,
      isAll,
      ...compare(attacks, periods, isAll ? options : { ...options, level }),
    })),
  };
}

const sameBound = (one: Bound, other: Bound) => one.low === other.low && one.high === other.high;
