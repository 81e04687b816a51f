import { useMemo } from 'react';
import { useAttackColumns } from '../../api/use-attack-columns';
import { absenceOver } from '../../domain/absence';
import type { AttackColumns } from '../../domain/columns';
import { nameIn } from '../../domain/directory';
import { overlappingAttacks } from '../../domain/overlaps';
import { attackCoverage } from '../../domain/still-coming-in';
import { type AttackTrait, attackFilterOf } from '../../domain/view';
import { noneOf } from '../../format/absence';
import { counted, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { traitWords } from '../../format/record-words';
import { seriesName } from '../../format/series';
import { SeveralChoice } from '../../ui/SeveralChoice';
import type { ViewState } from '../../url/view-state';
import { Awaited } from './Awaited';
import { currentAttackRow } from './attack-rows';
import { attackTable } from './attack-table';
import { DayStepper } from './DayStepper';
import type { DrawerProps } from './drawer-props';
import { attackHits, drawerAttacks } from './drawer-records';
import { FilterLine } from './FilterLine';
import { OpenedList } from './OpenedList';

function recordsFor({ state, open }: DrawerProps<'attacks'>, all: AttackColumns) {
  return drawerAttacks(
    all,
    attackFilterOf(state.view, state.today),
    open.range,
    open.part,
    state.view.split,
  );
}

/** An empty list may mean that nothing happened or that the days are not covered. */
const noneOver = (
  { state: { dataset, today }, open }: DrawerProps<'attacks'>,
  columns: AttackColumns,
) => absenceOver(attackCoverage(dataset, columns, today), open.range, today);

export function AttacksTitle(props: DrawerProps<'attacks'>) {
  const columns = useAttackColumns(props.state.view).data;
  const { range, part } = props.open;
  const countOf = (all: AttackColumns) => {
    const { bound } = recordsFor(props, all);
    return bound.high === 0 ? noneOf(noneOver(props, all), 'attack') : counted(bound, 'attack');
  };
  const count = sentenceCase(columns ? countOf(columns) : 'attacks');
  const whose = part ? ` · ${partName(part, props.state)}` : '';
  return `${count}, ${dayRangeWords(range, { year: true })}${whose}`;
}

function SeveralLine({ state: { view, change } }: { readonly state: ViewState }) {
  return view.several === null ? null : (
    <p className="pt-2 text-ink-2 text-small">
      <SeveralChoice several={view.several} change={change} />
    </p>
  );
}

export function AttacksBody(props: DrawerProps<'attacks'>) {
  const query = useAttackColumns(props.state.view);
  return (
    <Awaited what="attacks" query={query}>
      {(columns) => (
        <>
          <FilterLine state={props.state} />
          <SeveralLine state={props.state} />
          <AttackList {...props} columns={columns} />
        </>
      )}
    </Awaited>
  );
}

function AttackList(props: DrawerProps<'attacks'> & { readonly columns: AttackColumns }) {
  const { state, open, columns } = props;
  const { today } = state;
  const doubles = useMemo(() => new Set(overlappingAttacks(columns, today)), [columns, today]);
  return (
    <OpenedList
      kind="attacks"
      records={recordsFor(props, columns)}
      none={noneOver(props, columns)}
      state={state}
      columns={attackTable(columns, state, open.range, doubles)}
      rowOf={(id) => currentAttackRow(columns, id, today)}
    />
  );
}

export function AttackDays({ state, open }: DrawerProps<'attacks'>) {
  const all = useAttackColumns(state.view).data;
  return all ? (
    <DayStepper
      open={open}
      columns={all.columns}
      hitsOver={(period) =>
        attackHits(
          all,
          attackFilterOf(state.view, state.today),
          period,
          open.part,
          state.view.split,
        )
      }
      state={state}
    />
  ) : null;
}

export function traitName(trait: AttackTrait, { directory }: ViewState): string {
  return trait.column === 'governorate' ? nameIn(directory.places, trait.value) : traitWords(trait);
}

function partName(part: string | AttackTrait, state: ViewState): string {
  if (typeof part !== 'string') return traitName(part, state);
  const { directory, view } = state;
  if (directory.actors.has(part)) return nameIn(directory.actors, part);
  if (directory.places.has(part)) return nameIn(directory.places, part);
  return seriesName(part, view.split, directory);
}
