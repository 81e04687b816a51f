import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/answer';
import { attackColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { nameIn } from '../../domain/directory';
import { counted } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { seriesName } from '../../format/series';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { OpenedList } from './OpenedList';
import { type OpenedProps, titleCase } from './opened-props';
import { openedAttacks } from './opened-records';

/** The attacks that stand behind what was opened; null until the columns are here. */
function useOpenedAttacks({ state, open }: OpenedProps<'attacks'>) {
  const { dataset, view, today } = state;
  const query = useQuery(attackColumnsQuery(dataset.revision));
  const filter = { group: view.group, governorate: view.governorate, today };
  const records = query.data
    ? openedAttacks(query.data, filter, open.range, open.part, view.split)
    : null;
  return { query, records };
}

export function AttacksTitle(props: OpenedProps<'attacks'>) {
  const { records } = useOpenedAttacks(props);
  const { range, part } = props.open;
  const count = records ? titleCase(counted(records.bound, 'attack')) : 'Attacks';
  const whose = part ? ` · ${partName(part, props.state)}` : '';
  return `${count}, ${dayRangeWords(range, { year: true })}${whose}`;
}

export function AttacksBody(props: OpenedProps<'attacks'>) {
  const askAgain = useAskAgain();
  const { query, records } = useOpenedAttacks(props);
  if (!records) {
    return (
      <Waiting
        what="attacks"
        failure={answerOf(query).failure}
        onRetry={askAgain}
        className="min-h-40"
      />
    );
  }
  return (
    <>
      <FilterLine state={props.state} />
      <OpenedList kind="attacks" records={records} state={props.state} />
    </>
  );
}

function partName(part: string, { directory, view }: ViewState): string {
  if (directory.actors.has(part)) return nameIn(directory.actors, part);
  if (directory.places.has(part)) return nameIn(directory.places, part);
  return seriesName(part, view.split, directory);
}

/** Says which filters the list is under. */
function FilterLine({ state: { view, directory } }: { readonly state: ViewState }) {
  const filters = [
    view.group ? `claimed by ${nameIn(directory.actors, view.group)}` : null,
    view.governorate ? `in ${nameIn(directory.places, view.governorate)}` : null,
  ].filter((one) => one !== null);
  return filters.length > 0 ? (
    <p className="pt-2 text-ink-2 text-small">Only attacks {filters.join(' ')}.</p>
  ) : null;
}
