import { type AttackColumns, at, type StatementColumns, standsOn } from '../../domain/columns';
import { type Day, dayNumber } from '../../domain/day';
import { type Directory, nameIn } from '../../domain/directory';
import { governorateName } from '../../format/series';

/** A choice of a filter: an id and what it is called. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen, from the records known on a day: nothing that became known later. */
export interface FilterOptions {
  readonly groups: readonly FilterOption[];
  readonly governorates: readonly FilterOption[];
}

const byLabel = (a: FilterOption, b: FilterOption) => a.label.localeCompare(b.label, 'en');

/** Groups that claimed an attack first, then organisations with statements only; governorates by name. */
export function filterOptions(
  attacks: AttackColumns | undefined,
  statements: StatementColumns | undefined,
  directory: Directory,
  today: Day,
): FilterOptions {
  const known = dayNumber(today);
  const [claimed, governorates, spoke] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (let row = 0; attacks && row < attacks.rows; row += 1) {
    if (!standsOn(attacks.columns, row, known)) continue;
    const actor = attacks.dictionaries.actor[at(attacks.columns.actor, row)];
    if (actor) claimed.add(actor);
    for (const id of attacks.dictionaries.governorates[at(attacks.columns.governorates, row)] ??
      []) {
      governorates.add(id);
    }
  }
  for (let row = 0; statements && row < statements.rows; row += 1) {
    const id = statements.dictionaries.organisation[at(statements.columns.organisation, row)];
    if (id && standsOn(statements.columns, row, known) && !claimed.has(id)) spoke.add(id);
  }
  const group = (suffix: string) => (value: string) => ({
    value,
    label: nameIn(directory.actors, value) + suffix,
  });
  return {
    groups: [
      ...[...claimed].map(group('')).sort(byLabel),
      ...[...spoke].map(group(' (statements only)')).sort(byLabel),
    ],
    governorates: [...governorates]
      .map((value) => ({ value, label: governorateName(nameIn(directory.places, value)) }))
      .sort(byLabel),
  };
}
