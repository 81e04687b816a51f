import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { counted } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { targetWords } from '../../format/words';
import { Waiting } from '../../ui/Waiting';
import { OpenedList } from './OpenedList';
import { type OpenedProps, titleCase } from './opened-props';
import { openedThreats } from './opened-records';

/** The threats that stand behind what was opened; null until the columns are here. */
function useOpenedThreats({ state, open }: OpenedProps<'threats'>) {
  const { dataset, view, today } = state;
  const query = useQuery(statementColumnsQuery(dataset.revision));
  const records = query.data
    ? openedThreats(query.data, view.group, today, open.range, open.target)
    : null;
  return { query, records };
}

export function ThreatsTitle(props: OpenedProps<'threats'>) {
  const { records } = useOpenedThreats(props);
  const { range, target } = props.open;
  const count = records ? titleCase(counted(records.bound, 'threat')) : 'Threats';
  const against = target ? ` · ${targetWords[target]}` : '';
  return `${count}, ${dayRangeWords(range, { year: true })}${against}`;
}

export function ThreatsBody(props: OpenedProps<'threats'>) {
  const askAgain = useAskAgain();
  const { query, records } = useOpenedThreats(props);
  if (!records) {
    return (
      <Waiting
        what="statements"
        failure={answerOf(query).failure}
        onRetry={askAgain}
        className="min-h-40"
      />
    );
  }
  return <OpenedList kind="statements" records={records} state={props.state} />;
}
