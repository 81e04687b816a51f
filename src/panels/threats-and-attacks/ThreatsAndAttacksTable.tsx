import { pageNow } from '../../api/page-clock';
import type { PairedAside } from '../../charts/PairedBars';
import type { Attack } from '../../domain/records';
import type { DrawerTarget } from '../../domain/view';
import { integer, upperBoundWords } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { Button } from '../../ui/Button';
import { type Column, DataTable } from '../../ui/DataTable';
import type { ViewState } from '../../url/view-state';
import { outsideList } from './outside-list';
import { meansCells, type NamedCells, type PairedCell, targetCells } from './paired-rows';
import { threatsAndAttacksFile } from './threats-and-attacks-file';
import type { ThreatsAndAttacksModel } from './threats-and-attacks-model';

interface ThreatsAndAttacksTableProps {
  readonly model: ThreatsAndAttacksModel;
  readonly outside: readonly Attack[] | null;
  readonly state: ViewState;
  readonly open: (opened: DrawerTarget) => void;
}

/** Attacks outside the list are in no other count, so they get a separate column. */
function outsideColumn(asideOf: (row: NamedCells) => PairedAside | null): Column<NamedCells> {
  return {
    key: 'outside',
    heading: 'Outside the list',
    cell: (row) => {
      const aside = asideOf(row);
      return aside ? (
        <Button look="figure" aria-label={aside.label} onClick={aside.onOpen}>
          {aside.words}
        </Button>
      ) : null;
    },
  };
}

function endWords({ bound, figure, opens }: PairedCell, end: 'low' | 'high'): string {
  if (!bound || !opens) return figure;
  return end === 'low' ? integer(bound.low) : upperBoundWords(bound);
}

export function ThreatsAndAttacksTable({
  model,
  outside,
  state,
  open,
}: ThreatsAndAttacksTableProps) {
  const { facts, period } = model;
  const asideOf = ({ trait }: NamedCells) => outsideList(trait, outside ?? [], facts.attacks, open);
  const number = (what: 'threats' | 'attacks', end: 'low' | 'high'): Column<NamedCells> => {
    const words = (row: NamedCells) => endWords(row[what], end);
    return {
      key: `${what}-${end}`,
      heading: `${what === 'threats' ? 'Threats' : 'Attacks'}, at ${end === 'low' ? 'least' : 'most'}`,
      cell: (row) => {
        const { opens, label } = row[what];
        return opens ? (
          <Button look="figure" aria-label={`${words(row)}. ${label}`} onClick={() => open(opens)}>
            {words(row)}
          </Button>
        ) : (
          words(row)
        );
      },
      numeric: true,
    };
  };
  const columns: Column<NamedCells>[] = [
    { key: 'name', heading: 'Name', cell: ({ name }) => name },
    { key: 'of', heading: 'Kind', cell: ({ of }) => of },
    number('threats', 'low'),
    number('threats', 'high'),
    number('attacks', 'low'),
    number('attacks', 'high'),
    ...((outside ?? []).length > 0 ? [outsideColumn(asideOf)] : []),
  ];
  return (
    <DataTable
      caption={`Threats and attacks by target and by means, ${dayRangeWords(period, { year: true })}`}
      columns={columns}
      rows={[...targetCells(facts), ...meansCells(facts)]}
      rowKey={({ of, key }) => `${of}-${key}`}
      file={() => threatsAndAttacksFile(model, outside, state, pageNow())}
    />
  );
}
