import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { compareText } from './compare';
import { type Compared, type ComparedPeriods, compare } from './comparison';
import { boundOver, type DailyAttacks, dailyAttacks, type PlacedAttacks } from './daily-attacks';
import { isOn } from './target-parts';
import { fewestAttacks } from './verdict-limits';
import type { AttackTrait } from './view';

/** What the attacks of two periods are looked at by. */
const partKinds = ['group', 'governorate', 'status', 'target'] as const;
export type PartKind = (typeof partKinds)[number];

/** What a part is: an actor by id, attacks that nobody claimed, or a trait. */
export type PartKey = string | AttackTrait;

/** The attacks of one part, by covered day. */
export interface DailyPart {
  readonly kind: PartKind;
  readonly key: PartKey;
  readonly attacks: DailyAttacks;
}

/** One part of the attacks, in both periods. */
export interface ComparedPart extends Compared {
  readonly kind: PartKind;
  readonly key: PartKey;
  /** Whether it has all the attacks of both periods. */
  readonly isAll: boolean;
}

/** The parts of a comparison, with how sure each verdict had to be for all of them to be trusted. */
export interface ComparedParts {
  readonly parts: readonly ComparedPart[];
  /** How many parts, without those that have all attacks, have enough to be called, and so count together. */
  readonly looks: number;
  /** Confidence of the interval of each but those with all attacks: 1 - 0.05 / looks (Bonferroni), at least 0.95. */
  readonly level: number;
}

type Column = 'actor' | 'governorates' | 'status' | 'target';

/** The keys of a kind, and for each entry of its column, [0] standing for none, the keys it counts in. */
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

function indexed(column: Column, keysOfEntry: readonly (readonly PartKey[])[]) {
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
 * The placed attacks, by group, governorate, status and target. A road between two governorates
 * counts in both, so those rows may come to more than all.
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
 * The parts that have an attack in either period, by kind, most attacks first. Many are looked at at once, so
 * every interval is widened (Bonferroni) by the number of those that could be called: 10 attacks or more in
 * both. A part with all the attacks of both periods is no further question, as `all` has answered it.
 */
export function comparedParts(
  dailies: readonly DailyPart[],
  all: ComparedPeriods,
  live = false,
): ComparedParts {
  const { periods } = all;
  const seen = dailies.flatMap((part) => {
    const a = boundOver(part.attacks, periods.a.days);
    const b = boundOver(part.attacks, periods.b.days);
    if (a.high === 0 && b.high === 0) return [];
    const isAll = sameBound(a, all.a.bound) && sameBound(b, all.b.bound);
    return [{ ...part, low: a.low + b.low, isAll }];
  });
  const looks = seen.filter(({ low, isAll }) => low >= fewestAttacks && !isAll).length;
  const level = 1 - 0.05 / Math.max(1, looks);
  const ordered = partKinds.flatMap((kind) =>
    seen
      .filter((part) => part.kind === kind)
      .sort((one, other) => other.low - one.low || compareText(nameOf(one.key), nameOf(other.key))),
  );
  return {
    looks,
    level,
    parts: ordered.map(({ kind, key, attacks, isAll }) => ({
      kind,
      key,
      isAll,
      ...compare(attacks, periods, isAll ? { live } : { live, level }),
    })),
  };
}

const sameBound = (one: Bound, other: Bound) => one.low === other.low && one.high === other.high;
