import { Fragment, type ReactNode } from 'react';
import type { Day } from '../../domain/day';
import type { RecordVersion } from '../../domain/versions';
import { monthDayYear } from '../../format/day';
import type { ViewState } from '../../url/view-state';
import { ChangedRecord } from './ChangedRecord';
import type { FieldsOf } from './record-fields';
import { recordStateOn, versionOn } from './record-history';
import type { VersionsById } from './versions-by-id';

export type RecordView = { readonly kind: 'whole' } | { readonly kind: 'since'; readonly day: Day };

interface RecordsProps<Record> {
  readonly ids: readonly string[];
  readonly versions: VersionsById<Record>;
  /** While true, a record without versions is shown as loading, not as missing. */
  readonly incomplete: boolean;
  readonly recordView: RecordView;
  readonly state: ViewState;
  readonly titleOf: (record: Record) => string;
  readonly fieldsOf: FieldsOf<Record>;
  readonly show: (record: Record, history: readonly Record[]) => ReactNode;
  readonly onOpen: (id: string) => void;
}

export function Records<Record extends RecordVersion>(props: RecordsProps<Record>) {
  return props.ids.map((id) => <Fragment key={id}>{recordOf(id, props)}</Fragment>);
}

function recordOf<Record extends RecordVersion>(
  id: string,
  props: RecordsProps<Record>,
): ReactNode {
  const { recordView, state, show } = props;
  const versions = props.versions.get(id) ?? [];
  const found = recordStateOn(versions, id, state.today);
  if (found.kind === 'unknown') {
    if (props.incomplete) return <p className="py-3 text-ink-2 text-small">Loading the record …</p>;
    return <p>No record {id} is known as of this day.</p>;
  }
  const since = recordView.kind === 'since' ? recordView.day : null;
  const before = since === null ? null : versionOn(versions, id, since);
  if (found.kind === 'withdrawn') {
    return <Withdrawn {...found} record={before ?? found.record} show={show} />;
  }
  const { record, history } = found;
  if (since === null || before === null || before.version === record.version) {
    return show(record, history);
  }
  const later = history.filter(({ knownOn }) => knownOn > since);
  return (
    <ChangedRecord
      title={props.titleOf(record)}
      before={before}
      after={record}
      since={since}
      reasons={[...new Set(later.flatMap(({ correction }) => correction ?? []))]}
      fieldsOf={props.fieldsOf}
      onOpen={() => props.onOpen(id)}
      state={state}
    />
  );
}

interface WithdrawnProps<Record> {
  readonly record: Record | null;
  readonly withdrawal: Record;
  readonly history: readonly Record[];
  readonly show: (record: Record, history: readonly Record[]) => ReactNode;
}

function Withdrawn<Record extends RecordVersion>(props: WithdrawnProps<Record>) {
  const { record, withdrawal, history, show } = props;
  return (
    <>
      <p className="mt-3 border-line-strong border-l-4 bg-wash px-3 py-2 text-small">
        <strong>Withdrawn on {monthDayYear(withdrawal.knownOn)}.</strong>{' '}
        {withdrawal.correction ?? 'No reason is given.'}
        {record ? ' What it said until then:' : ''}
      </p>
      {record ? show(record, history) : null}
    </>
  );
}
