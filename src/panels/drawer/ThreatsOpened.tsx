import { useQuery } from '@tanstack/react-query';
import { statementColumnsQuery } from '../../api/queries';
import { absenceOver } from '../../domain/absence';
import type { StatementColumns } from '../../domain/columns';
import { noneOf } from '../../format/absence';
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

/** What it means if no threat falls on the days. */
const noneOver = ({ state: { dataset, today }, open }: OpenedProps<'threats'>) =>
  absenceOver(dataset.coverage.statements, open.range, today);

/** How many, when and against what: the drawer's title over threats. */
export function ThreatsTitle(props: OpenedProps<'threats'>) {
  const columns = useQuery(statementColumnsQuery).data;
  const { range, target, means } = props.open;
  const bound = columns ? opened(props, columns).bound : null;
  const words =
    bound?.high === 0 ? noneOf(noneOver(props), 'threat') : bound && counted(bound, 'threat');
  const count = sentenceCase(words ?? 'threats');
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
        <OpenedList
          kind="statements"
          records={opened(props, columns)}
          none={noneOver(props)}
          state={props.state}
        />
      )}
    </Awaited>
  );
}
