import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { compareText } from './compare';
import { type Compared, type ComparedPeriods, type CompareOptions, compare } from './comparison';
import { boundOver, type DailyAttacks, dailyAttacks, type PlacedAttacks } from './daily-attacks';
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
  /**
   * Whether the part has all attacks of both periods, so that its verdict repeats that of the
   * whole.
   */
  readonly isAll: boolean;
}

/** The parts of a comparison, corrected for multiple comparisons. */
export interface ComparedParts {
  readonly parts: readonly ComparedPart[];
  /**
   * The number of comparisons: parts with enough attacks for a verdict, without those that have all
   * attacks.
   */
  readonly comparisons: number;
  /**
   * Confidence level of the intervals, except of parts with all attacks: 1 - 0.05 / comparisons
   * (Bonferroni), at least 0.95.
   */
  readonly level: number;
}

type PartColumn = 'actor' | 'governorates' | 'status' | 'target';

/**
 * The keys of a kind and, for each dictionary entry, the keys that it counts in. Index 0 is for
 * rows without an entry.
 */
function keysOf(columns: AttackColumns, kind: PartKind) {
  const { actor, governorates, status, target } = columns.dictionaries;
  const traits = (values: readonly AttackTrait[]) => [[], ...values.map((trait) => [trait])];
  switch (kind) {
    case 'group':
      return indexed('actor', [['no-claim'], ...actor.map((id) => [id])]);
    case 'governorate':
      return indexed('governorates', [
        [],
        ...governorates.map((ids) => ids.map((value): AttackTrait => ({ column: kind, value }))),
      ]);
    case 'status':
      return indexed('status', traits(status.map((value) => ({ column: 'status', value }))));
    case 'target':
      return indexed('target', [
        [],
        ...target.map((attacked) =>
          target
            .filter((value) => isOn(attacked, value))
            .map((value): AttackTrait => ({ column: 'target', value })),
        ),
      ]);
  }
}

const nameOf = (key: PartKey): string => (typeof key === 'string' ? key : key.value);

function indexed(column: PartColumn, keysOfEntry: readonly (readonly PartKey[])[]) {
  const keys: PartKey[] = [];
  const positions = new Map<string, number>();
  const partsOfEntry = keysOfEntry.map((entry) =>
    entry.map((key) => {
      const name = nameOf(key);
      const known = positions.get(name);
      if (known !== undefined) return known;
      positions.set(name, keys.length);
      return keys.push(key) - 1;
    }),
  );
  return { column, keys, partsOfEntry };
}

/**
 * Splits the placed attacks by group, governorate, status and target. A road between two
 * governorates counts in both, so these rows may add up to more than the total.
 */
export function dailyParts(columns: AttackColumns, placed: PlacedAttacks): DailyPart[] {
  return partKinds.flatMap((kind) => {
    const { column, keys, partsOfEntry } = keysOf(columns, kind);
    const entries = columns.columns[column];
    const none: readonly number[] = [];
    const sums = dailyAttacks(
      columns,
      placed,
      keys.length,
      (row) => partsOfEntry[at(entries, row) + 1] ?? none,
    );
    return keys.flatMap((key, part) => {
      const attacks = sums[part];
      return attacks ? [{ kind, key, attacks }] : [];
    });
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
    const a = boundOver(part.attacks, periods.a.days);
    const b = boundOver(part.attacks, periods.b.days);
    if (a.high === 0 && b.high === 0) return [];
    const isAll = sameBound(a, all.a.bound) && sameBound(b, all.b.bound);
    return [{ ...part, low: a.low + b.low, isAll }];
  });
  const looks = seen.filter(({ low, isAll }) => low >= minAttacks && !isAll).length;
  const level = 1 - 0.05 / Math.max(1, looks);
  const ordered = partKinds.flatMap((kind) =>
    seen
      .filter((part) => part.kind === kind)
      .sort((one, other) => other.low - one.low || compareText(nameOf(one.key), nameOf(other.key))),
  );
  return {
    comparisons: looks,
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
