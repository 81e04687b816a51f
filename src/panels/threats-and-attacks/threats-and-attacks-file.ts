import { hasTrait } from '../../domain/background-attacks';
import type { Attack } from '../../domain/records';
import { boundColumns, type FileColumn, tableFile } from '../../format/table-file';
import { daysInName, fileOrigin, periodCells } from '../../url/file-origin';
import type { ViewState } from '../../url/view-state';
import { meansCells, type NamedCells, targetCells } from './paired-rows';
import type { ThreatsAndAttacksModel } from './threats-and-attacks-model';

/**
 * `outside` are the attacks that the source mentions outside its list, which are in no other
 * figure. Null while they are not known.
 */
export function threatsAndAttacksFile(
  { facts, period }: ThreatsAndAttacksModel,
  outside: readonly Attack[] | null,
  state: ViewState,
  now: number,
) {
  const columns: FileColumn<NamedCells>[] = [
    { heading: 'kind', cell: ({ of }) => of },
    { heading: 'id', cell: ({ key }) => key },
    { heading: 'name', cell: ({ name }) => name },
    ...boundColumns<NamedCells>('threats', ({ threats }) => threats.number),
    ...boundColumns<NamedCells>('attacks', ({ attacks }) => attacks.number),
    {
      heading: 'records_outside_list',
      cell: ({ trait }) => outside?.filter((attack) => hasTrait(attack, trait)).length ?? null,
    },
  ];
  const origin = fileOrigin(state, {
    counts: 'attacks',
    shown: { from: period.start, to: period.end },
    cells: {
      ...periodCells(period),
      days_stated_empty: state.view.stated === 'counted' ? 'counted' : 'left out',
    },
    now,
  });
  const rows = [...targetCells(facts), ...meansCells(facts)];
  return tableFile('threats-and-attacks', daysInName(period), columns, rows, origin);
}
