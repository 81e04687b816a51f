import { useQuery } from '@tanstack/react-query';
import { statementColumnsQuery } from '../../api/queries';
import { absenceOver } from '../../domain/absence';
import type { StatementColumns } from '../../domain/columns';
import { statementCoverage } from '../../domain/still-coming-in';
import { noneOf } from '../../format/absence';
import { counted, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { meansWords, targetWords } from '../../format/words';
import { Awaited } from './Awaited';
import type { DrawerProps } from './drawer-props';
import { drawerThreats } from './drawer-records';
import { OpenedList } from './OpenedList';

/** An organisation in the link takes precedence over the page's group filter. */
function recordsFor(
  { state: { view, today }, open }: DrawerProps<'threats'>,
  all: StatementColumns,
) {
  return drawerThreats(
    all,
    open.organisation ?? view.group,
    today,
    open.range,
    open.target,
    open.means,
  );
}

const noneOver = ({ state: { dataset, today }, open }: DrawerProps<'threats'>) =>
  absenceOver(statementCoverage(dataset, today), open.range, today);

export function ThreatsTitle(props: DrawerProps<'threats'>) {
  const columns = useQuery(statementColumnsQuery).data;
  const { range, target, means } = props.open;
  const bound = columns ? recordsFor(props, columns).bound : null;
  const words =
    bound?.high === 0 ? noneOf(noneOver(props), 'threat') : bound && counted(bound, 'threat');
  const count = sentenceCase(words ?? 'threats');
  const against = target ? ` · ${targetWords[target]}` : '';
  const by = means ? ` · ${meansWords[means]}` : '';
  return `${count}, ${dayRangeWords(range, { year: true })}${against}${by}`;
}

export function ThreatsBody(props: DrawerProps<'threats'>) {
  const query = useQuery(statementColumnsQuery);
  return (
    <Awaited what="statements" query={query}>
      {(columns) => (
        <OpenedList
          kind="statements"
          records={recordsFor(props, columns)}
          none={noneOver(props)}
          state={props.state}
        />
      )}
    </Awaited>
  );
}
