import * as fc from 'fast-check';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import type { Dataset } from '../../domain/dataset';
import { addDays, type Day } from '../../domain/day';
import { withAttackVersions } from '../../domain/merge';
import type { Attack, KeyDate, Statement } from '../../domain/records';
import { statementColumnsOf } from '../../domain/statement-columns';
import { winterDay } from '../../domain/testing/arbitraries';
import { attackColumns } from '../../domain/testing/columns';
import { emptyDataset, keyDate, span } from '../../domain/testing/dataset';
import { attackHistories, knownThen, statementHistories } from '../../domain/testing/histories';
import type { View } from '../../domain/view';
import { viewStateOf } from '../../url/testing/view-state';
import type { ViewState } from '../../url/view-state';

export interface World {
  readonly attacks: readonly Attack[];
  readonly statements: readonly Statement[];
  readonly keyDates: readonly KeyDate[];
}

const keyDates: fc.Arbitrary<KeyDate[]> = fc
  .array(fc.record({ on: winterDay, known: fc.option(winterDay) }), { maxLength: 4 })
  .map((all) =>
    all.map(({ on, known }, index) =>
      // As the contract requires: never known before it was over, or known all along.
      keyDate(`k-${index}`, on, { knownOn: known && known >= on ? known : null }),
    ),
  );

export const worlds: fc.Arbitrary<World> = fc.record({
  attacks: attackHistories,
  statements: statementHistories,
  keyDates,
});

/** Filters, withdrawals and background leave few records of one world. Under 20, no delay is known. */
export const crowdedWorlds: fc.Arbitrary<World> = fc
  .tuple(worlds, worlds)
  .map(([one, { attacks, statements }]) => ({
    ...one,
    attacks: [...one.attacks, ...renamed(attacks)],
    statements: [...one.statements, ...renamed(statements)],
  }));

const renamed = <Record extends Attack | Statement>(records: readonly Record[]): Record[] =>
  records.map((record) => ({ ...record, id: `other-${record.id}` }));

export const worldOf = ({ attacks, statements, keyDates: dates }: World, today: Day): World => ({
  attacks: knownThen(attacks, today),
  statements: knownThen(statements, today),
  keyDates: dates.filter(({ knownOn }) => knownOn === null || knownOn <= today),
});

const dataset: Dataset = {
  ...emptyDataset,
  asOf: addDays(emptyDataset.asOf, 60),
  coverage: {
    attacks: [span('2021-10-10..2021-10-31', 'stated'), span('2021-11-01..2022-02-20', 'listed')],
    statements: [
      span('2021-10-10..2021-12-31', 'selected'),
      span('2022-01-01..2022-02-20', 'listed'),
    ],
  },
};

export interface Shown {
  readonly state: ViewState;
  readonly attacks: AttackColumns;
  readonly statements: StatementColumns;
  readonly records: readonly Statement[];
}

export function shown(world: World, view: Partial<View>): Shown {
  const state = viewStateOf(view, {
    ...dataset,
    keyDates: world.keyDates,
    actors: ['a', 'b', 'c'].map((id) => ({
      id,
      name: id,
      aliases: [],
      kind: 'group',
      relations: [],
    })),
    places: ['x', 'y', 'z'].map((id) => ({
      id,
      name: id,
      kind: 'governorate',
      governorate: id,
      latitude: null,
      longitude: null,
    })),
  });
  return {
    state,
    attacks: withAttackVersions(attackColumns([]), world.attacks, { revision: 1 }),
    statements: statementColumnsOf(world.statements),
    records: world.statements,
  };
}
