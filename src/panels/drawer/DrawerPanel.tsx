import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf } from '../../api/answer';
import { attackColumnsQuery, statementColumnsQuery } from '../../api/queries';
import { nameIn } from '../../domain/directory';
import { knownBy } from '../../domain/key-dates';
import type { Opened } from '../../domain/view';
import { counted } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { seriesName } from '../../format/series';
import { Drawer } from '../../ui/Drawer';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { KeyDateRecord } from './KeyDateRecord';
import { OpenedList } from './OpenedList';
import { openedAttacks, openedThreats } from './opened-records';
import { RecordList } from './RecordList';

interface DrawerPanelProps {
  readonly state: ViewState;
  readonly open: Opened;
}

/** The drawer with the records behind what was opened. */
export function DrawerPanel({ state, open }: DrawerPanelProps) {
  const { directory, change, today } = state;
  const close = () => change({ open: null });
  const drawer = (title: string, children: ReactNode) => (
    <Drawer title={title} onClose={close}>
      {children}
    </Drawer>
  );
  switch (open.kind) {
    case 'attack':
      return drawer('Attack', <RecordList kind="attacks" ids={[open.id]} state={state} />);
    case 'statement':
      return drawer('Statement', <RecordList kind="statements" ids={[open.id]} state={state} />);
    case 'keyDate': {
      const keyDate = directory.keyDates.get(open.id);
      return keyDate && knownBy(keyDate, today)
        ? drawer(keyDate.label, <KeyDateRecord keyDate={keyDate} state={state} />)
        : drawer(
            'Key date',
            <p className="py-4">There is no key date {open.id} as of this day.</p>,
          );
    }
    case 'attacks':
      return <OpenedAttacks state={state} open={open} close={close} />;
    case 'threats':
      return <OpenedThreats state={state} open={open} close={close} />;
  }
}

interface OpenedProps<Kind extends Opened['kind']> {
  readonly state: ViewState;
  readonly open: Extract<Opened, { kind: Kind }>;
  readonly close: () => void;
}

function OpenedAttacks({ state, open, close }: OpenedProps<'attacks'>) {
  const { dataset, view, today, directory } = state;
  const query = useQuery(attackColumnsQuery(dataset.revision));
  const days = dayRangeWords(open.range, { year: true });
  if (!query.data) {
    return (
      <Drawer title={`Attacks, ${days}`} onClose={close}>
        <Waiting
          what="attacks"
          failure={answerOf(query).failure}
          onRetry={() => void query.refetch()}
          className="min-h-40"
        />
      </Drawer>
    );
  }
  const filter = { group: view.group, governorate: view.governorate, today };
  const { range, part } = open;
  const records = openedAttacks(query.data, filter, range, part, view.split, directory);
  const whose = part ? ` · ${partName(part, state)}` : '';
  return (
    <Drawer title={`${title(counted(records.bound, 'attack'))}, ${days}${whose}`} onClose={close}>
      <FilterLine state={state} />
      <OpenedList kind="attacks" records={records} state={state} />
    </Drawer>
  );
}

function OpenedThreats({ state, open, close }: OpenedProps<'threats'>) {
  const { dataset, view, today } = state;
  const query = useQuery(statementColumnsQuery(dataset.revision));
  const days = dayRangeWords(open.range, { year: true });
  if (!query.data) {
    return (
      <Drawer title={`Threats, ${days}`} onClose={close}>
        <Waiting
          what="statements"
          failure={answerOf(query).failure}
          onRetry={() => void query.refetch()}
          className="min-h-40"
        />
      </Drawer>
    );
  }
  const records = openedThreats(query.data, view.group, today, open.range);
  return (
    <Drawer title={`${title(counted(records.bound, 'threat'))}, ${days}`} onClose={close}>
      <OpenedList kind="statements" records={records} state={state} />
    </Drawer>
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

function title(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
