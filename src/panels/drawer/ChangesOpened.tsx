import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { attackColumnsQuery, statementColumnsQuery } from '../../api/queries';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import { type Day, parseDay } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { quantity } from '../../format/bound';
import { monthDayYear } from '../../format/day';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { selectableDays } from '../../url/view-state';
import { Awaited } from './Awaited';
import { ChangesTable } from './ChangesTable';
import { changeDay, changeNames, recordNames } from './change-words';
import { changesOf, daysBefore, steppedSince } from './changes-model';
import type { DrawerProps } from './drawer-props';
import { FilterLine } from './FilterLine';
import { RecordList } from './RecordList';

type ChangesProps = DrawerProps<'changes'>;

export function ChangesTitle({ state, open: { since } }: ChangesProps) {
  return `What changed since ${changeDay(since, since, state)}`;
}

export function ChangesBody(props: ChangesProps) {
  const attacks = useQuery(attackColumnsQuery);
  const statements = useQuery(statementColumnsQuery);
  const { dataset, today } = props.state;
  const selectable = daysBefore(today, selectableDays(dataset));
  if (!selectable) {
    return <p className="py-4">{monthDayYear(today)} is the first day that this page can show.</p>;
  }
  const { since } = props.open;
  const isSelectable = since >= selectable.start && since <= selectable.end;
  return (
    <>
      <SinceField {...props} selectable={selectable} />
      {isSelectable ? (
        <Awaited what="attacks" query={attacks}>
          {(attackColumns) => (
            <Awaited what="statements" query={statements}>
              {(statementColumns) => (
                <ChangesList {...props} attacks={attackColumns} statements={statementColumns} />
              )}
            </Awaited>
          )}
        </Awaited>
      ) : (
        <p className="py-3">
          The page shows {monthDayYear(today)}. Choose a day from {monthDayYear(selectable.start)}{' '}
          to {monthDayYear(selectable.end)}.
        </p>
      )}
    </>
  );
}

/** Replaces the history entry, so Back does not step through days. */
function SinceField({ state, open, selectable }: ChangesProps & { readonly selectable: DayRange }) {
  const goTo = (since: Day) => state.change({ open: { ...open, since } }, { replace: true });
  const step = (days: number) => goTo(steppedSince(open.since, days, selectable));
  return (
    <div className="flex flex-wrap items-center gap-2 pt-3 text-small">
      <DayField
        label="Since"
        value={open.since}
        min={selectable.start}
        max={selectable.end}
        onChange={(text) => {
          const since = parseDay(text);
          if (since) goTo(since);
        }}
      />
      <Button onClick={() => step(-1)}>A day earlier</Button>
      <Button onClick={() => step(1)}>A day later</Button>
    </div>
  );
}

interface ChangesListProps extends ChangesProps {
  readonly attacks: AttackColumns;
  readonly statements: StatementColumns;
}

function ChangesList({ state, open, attacks, statements }: ChangesListProps) {
  const { today, change } = state;
  const { group, area } = state.view;
  const { since, of } = open;
  const days = (value: Day) => changeDay(value, since, state);
  const changes = useMemo(
    () => changesOf(attacks, statements, { group, area }, since, today),
    [attacks, statements, group, area, since, today],
  );
  const ids = of ? changes[of.records][of.change] : [];
  return (
    <>
      <FilterLine state={state} />
      {group ? (
        <p className="text-ink-2 text-small">
          Only statements for {nameIn(state.directory.actors, group)}.
        </p>
      ) : null}
      <ChangesTable
        caption={`Records that changed from ${monthDayYear(since)} to ${monthDayYear(today)}`}
        changes={changes}
        chosen={of}
        onChoose={(chosen) => change({ open: { ...open, of: chosen } })}
      />
      <p className="text-ink-2 text-small">
        Compares the counted records of {days(since)} with those of {days(today)}. A record that is
        no longer counted is among the retracted ones.
      </p>
      {of ? (
        <section aria-label={`${recordNames[of.records].heading}, ${changeNames[of.change]}`}>
          <p className="pt-3 text-ink-2 text-small">
            {ids.length === 0 ? 'No record' : quantity(ids.length, recordNames[of.records].one)}{' '}
            {changeNames[of.change]}
          </p>
          <RecordList
            key={`${of.records} ${of.change}`}
            kind={of.records}
            ids={ids}
            state={state}
            recordView={of.change === 'added' ? { kind: 'whole' } : { kind: 'since', day: since }}
          />
        </section>
      ) : null}
    </>
  );
}
