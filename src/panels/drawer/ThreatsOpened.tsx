import { useQuery } from '@tanstack/react-query';
import { statementColumnsQuery, statementsQuery } from '../../api/queries';
import { absenceOver } from '../../domain/absence';
import type { StatementColumns } from '../../domain/columns';
import { statementCoverage } from '../../domain/still-coming-in';
import { noneOf } from '../../format/absence';
import { counted, possibleOnly, quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { meansWords, targetWords } from '../../format/words';
import { Awaited } from './Awaited';
import { DayStepper } from './DayStepper';
import type { DrawerProps } from './drawer-props';
import { drawerThreats, threatHits } from './drawer-records';

import { OpenedList } from './OpenedList';
import { statementsById } from './RecordList';
import { versionOn } from './record-history';
import { threatTable } from './threat-table';

/** An organisation in the link takes precedence over the page's group filter. */
const organisationOf = ({ state: { view }, open }: DrawerProps<'threats'>) =>
  open.organisation ?? view.group;

function recordsFor(props: DrawerProps<'threats'>, all: StatementColumns) {
  const { range, target, means } = props.open;
  return drawerThreats(all, organisationOf(props), props.state.today, range, target, means);
}

const noneOver = ({ state: { dataset, today }, open }: DrawerProps<'threats'>) =>
  absenceOver(statementCoverage(dataset, today), open.range, today);

export function ThreatsTitle(props: DrawerProps<'threats'>) {
  const columns = useQuery(statementColumnsQuery).data;
  const { range, target, means } = props.open;
  const bound = columns ? recordsFor(props, columns).bound : null;
  const days = dayRangeWords(range, { year: true });
  const against = target ? ` · ${targetWords[target]}` : '';
  const by = means ? ` · ${meansWords[means]}` : '';
  const possible = bound && possibleOnly(bound);
  if (possible) return `${quantity(possible, 'threat')} that may fall in ${days}${against}${by}`;
  const words =
    bound?.high === 0 ? noneOf(noneOver(props), 'threat') : bound && counted(bound, 'threat');
  return `${sentenceCase(words ?? 'threats')}, ${days}${against}${by}`;
}

export function ThreatsBody(props: DrawerProps<'threats'>) {
  const query = useQuery(statementColumnsQuery);
  const all = useQuery(statementsQuery);
  const { state, open } = props;
  return (
    <Awaited what="statements" query={query}>
      {(columns) => (
        <Awaited what="statements" query={all}>
          {({ statements }) => (
            <OpenedList
              kind="statements"
              records={recordsFor(props, columns)}
              none={noneOver(props)}
              state={state}
              columns={threatTable(state, open.range)}
              rowOf={(id) => versionOn(statementsById(statements).get(id) ?? [], id, state.today)}
            />
          )}
        </Awaited>
      )}
    </Awaited>
  );
}

export function ThreatDays(props: DrawerProps<'threats'>) {
  const all = useQuery(statementColumnsQuery).data;
  const { state, open } = props;
  const { target, means } = open;
  return all ? (
    <DayStepper
      open={open}
      columns={all.columns}
      hitsOver={(period) =>
        threatHits(all, organisationOf(props), state.today, period, target, means)
      }
      state={state}
    />
  ) : null;
}
