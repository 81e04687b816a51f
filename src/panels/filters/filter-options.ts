import {
  type AttackColumns,
  at,
  isRowCurrentOn,
  type StatementColumns,
} from '../../domain/columns';
import { type Day, dayNumber } from '../../domain/day';
import { type Directory, nameIn } from '../../domain/directory';
import { governorateName } from '../../format/series';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface FilterOptions {
  readonly groups: readonly FilterOption[];
  readonly areas: readonly FilterOption[];
}

const byLabel = (a: FilterOption, b: FilterOption) => a.label.localeCompare(b.label, 'en');

/**
 * From the records known by `today`. Groups with an attack come first, then organisations that only
 * made statements; each list is in alphabetical order.
 */
export function filterOptions(
  attacks: AttackColumns | undefined,
  statements: StatementColumns | undefined,
  directory: Directory,
  today: Day,
): FilterOptions {
  const known = dayNumber(today);
  const [withAttacks, areas, withStatements] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (let row = 0; attacks && row < attacks.rows; row += 1) {
    if (!isRowCurrentOn(attacks.columns, row, known)) continue;
    const actor = attacks.dictionaries.actor[at(attacks.columns.actor, row)];
    if (actor) withAttacks.add(actor);
    for (const id of attacks.dictionaries.governorates[at(attacks.columns.governorates, row)] ??
      []) {
      areas.add(id);
    }
  }
  for (let row = 0; statements && row < statements.rows; row += 1) {
    const id = statements.dictionaries.organisation[at(statements.columns.organisation, row)];
    if (id && isRowCurrentOn(statements.columns, row, known) && !withAttacks.has(id))
      withStatements.add(id);
  }
  const group = (suffix: string) => (value: string) => ({
    value,
    label: nameIn(directory.actors, value) + suffix,
  });
  return {
    groups: [
      ...[...withAttacks].map(group('')).sort(byLabel),
      ...[...withStatements].map(group(' (statements only)')).sort(byLabel),
    ],
    areas: [...areas]
      .map((value) => ({ value, label: governorateName(nameIn(directory.places, value)) }))
      .sort(byLabel),
  };
}
