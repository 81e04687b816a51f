import { Fragment, type ReactNode } from 'react';
import type { Day } from '../../domain/day';
import { monthDayYear } from '../../format/day';
import type { ViewState } from '../../url/view-state';
import { ChangedRecord } from './ChangedRecord';
import type { FieldsOf } from './record-fields';
import { standingOf, type Versioned, versionOn } from './record-history';
import type { VersionsById } from './versions-by-id';

/** What is told of records: each whole, or what became of it since a day. */
export type Telling = { readonly kind: 'whole' } | { readonly kind: 'since'; readonly day: Day };

interface RecordsProps<Record> {
  readonly ids: readonly string[];
  /** All versions of these records, each record's in no particular order. */
  readonly versions: VersionsById<Record>;
  /** Whether versions of some ids may be missing yet. */
  readonly incomplete: boolean;
  readonly telling: Telling;
  readonly state: ViewState;
  readonly titleOf: (record: Record) => string;
  readonly fieldsOf: FieldsOf<Record>;
  readonly show: (record: Record, history: readonly Record[]) => ReactNode;
  readonly onOpen: (id: string) => void;
}

/** The records with these ids, in their order, as they stood on the day of the page. */
export function Records<Record extends Versioned>(props: RecordsProps<Record>) {
  return props.ids.map((id) => <Fragment key={id}>{recordOf(id, props)}</Fragment>);
}

function recordOf<Record extends Versioned>(id: string, props: RecordsProps<Record>): ReactNode {
  const { telling, state, show } = props;
  const versions = props.versions.get(id) ?? [];
  const standing = standingOf(versions, id, state.today);
  if (standing.kind === 'unknown') {
    if (props.incomplete) return <p className="py-3 text-ink-2 text-small">Loading the record …</p>;
    return <p>No record {id} is known as of this day.</p>;
  }
  const since = telling.kind === 'since' ? telling.day : null;
  const before = since === null ? null : versionOn(versions, id, since);
  if (standing.kind === 'withdrawn') {
    return <Withdrawn {...standing} record={before ?? standing.record} show={show} />;
  }
  const { record, history } = standing;
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

/** A record that is no longer one: since when and why, and what it said until then. */
function Withdrawn<Record extends Versioned>(props: WithdrawnProps<Record>) {
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
