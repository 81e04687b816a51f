import { useQuery } from '@tanstack/react-query';
import { statementColumnsQuery } from '../../api/queries';
import type { StatementColumns } from '../../domain/columns';
import { counted, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { meansWords, targetWords } from '../../format/words';
import { Awaited } from './Awaited';
import { OpenedList } from './OpenedList';
import type { OpenedProps } from './opened-props';
import { openedThreats } from './opened-records';

/** The threats that stand behind what was opened. */
function opened({ state: { view, today }, open }: OpenedProps<'threats'>, all: StatementColumns) {
  return openedThreats(
    all,
    open.organisation ?? view.group,
    today,
    open.range,
    open.target,
    open.means,
  );
}

/** How many, when and against what: the drawer's title over threats. */
export function ThreatsTitle(props: OpenedProps<'threats'>) {
  const columns = useQuery(statementColumnsQuery).data;
  const { range, target, means } = props.open;
  const count = columns ? sentenceCase(counted(opened(props, columns).bound, 'threat')) : 'Threats';
  const against = target ? ` · ${targetWords[target]}` : '';
  const by = means ? ` · ${meansWords[means]}` : '';
  return `${count}, ${dayRangeWords(range, { year: true })}${against}${by}`;
}

/** The threats behind a number. */
export function ThreatsBody(props: OpenedProps<'threats'>) {
  const query = useQuery(statementColumnsQuery);
  return (
    <Awaited what="statements" query={query}>
      {(columns) => (
        <OpenedList kind="statements" records={opened(props, columns)} state={props.state} />
      )}
    </Awaited>
  );
}
