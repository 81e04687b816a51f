import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf } from '../../api/answer';
import { attackHistoryQuery, statementHistoryQuery } from '../../api/histories';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';
import type { AttackColumns } from '../../domain/columns';
import type { Attack, Statement } from '../../domain/records';
import type { RecordKind } from '../../domain/view';
import { attribution } from '../../format/attribution';
import { quantity } from '../../format/bound';
import { occurredWords } from '../../format/occurred';
import { saidOnWords } from '../../format/said-on';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { ViewState } from '../../url/view-state';
import { AttackRecord } from './AttackRecord';
import { Awaited } from './Awaited';
import { attackVersions } from './attack-rows';
import { Records, type RecordView } from './Records';
import { attackFields, statementFields } from './record-fields';
import { StatementRecord, statementTitle } from './StatementRecord';
import { knownVersions, lacksVersions, type VersionsById, versionsById } from './versions-by-id';

interface RecordListProps {
  readonly kind: RecordKind;
  readonly ids: readonly string[];
  readonly state: ViewState;
  readonly recordView?: RecordView;
}

export const pageSize = 50;
const whole: RecordView = { kind: 'whole' };

const attacksById = versionsById<Attack>();
export const statementsById = versionsById<Statement>();

export function RecordList({ kind, ids, state, recordView = whole }: RecordListProps) {
  const [pages, setPages] = useState(1);
  const shown = Math.min(ids.length, pages * pageSize);
  const starts = Array.from({ length: Math.ceil(shown / pageSize) }, (_, page) => page * pageSize);
  return (
    <>
      {starts.map((start) => (
        <RecordPage
          key={start}
          kind={kind}
          ids={ids.slice(start, start + pageSize)}
          state={state}
          recordView={recordView}
        />
      ))}
      {shown < ids.length ? (
        <Button className="my-3" onClick={() => setPages(pages + 1)}>
          {quantity(ids.length - shown, 'record')} more
        </Button>
      ) : null}
    </>
  );
}

interface RecordPageProps {
  readonly ids: readonly string[];
  readonly requested?: readonly string[];
  readonly state: ViewState;
  readonly recordView?: RecordView;
}

export function RecordPage({ kind, ...props }: RecordPageProps & { readonly kind: RecordKind }) {
  const Page = kind === 'attacks' ? AttackPage : StatementPage;
  return <Page {...props} />;
}

/**
 * Waits for the columns because the known versions are part of the key of the history query; without them each
 * history would be requested twice.
 */
function AttackPage(props: RecordPageProps) {
  const query = useQuery(attackColumnsQuery);
  return (
    <Awaited what="records" query={query}>
      {(columns) => <AttackHistories {...props} columns={columns} />}
    </Awaited>
  );
}

interface AttackHistoriesProps extends RecordPageProps {
  readonly columns: AttackColumns;
}

/** Shows the records on the screen until a new version has loaded. */
function AttackHistories(props: AttackHistoriesProps) {
  const { ids, requested = ids, state, recordView = whole, columns } = props;
  const query = useQuery({
    ...attackHistoryQuery(requested, attackVersions(columns, requested)),
    placeholderData: keepPreviousData,
  });
  return (
    <Awaited what="records" query={query}>
      {(versions) => (
        <Records
          ids={ids}
          versions={attacksById(versions)}
          incomplete={query.isPlaceholderData}
          recordView={recordView}
          state={state}
          titleOf={(attack) =>
            titleOf(
              attribution(attack, state.directory.actors).by,
              occurredWords(attack, { year: true }),
            )
          }
          fieldsOf={attackFields}
          show={(attack, history) => (
            <AttackRecord attack={attack} versions={history} state={state} />
          )}
          onOpen={(id) => state.change({ open: { kind: 'attack', id } })}
        />
      )}
    </Awaited>
  );
}

/**
 * Most versions are in the statements query. Only those that were never current at the end of a day are
 * missing.
 */
function StatementPage(props: RecordPageProps) {
  const query = useQuery(statementsQuery);
  return (
    <Awaited what="records" query={query}>
      {({ statements }) => {
        const versions = statementsById(statements);
        const Statements = lacksVersions(versions, props.ids)
          ? StatementHistories
          : StatementRecords;
        return <Statements {...props} versions={versions} />;
      }}
    </Awaited>
  );
}

interface StatementsProps extends RecordPageProps {
  readonly versions: VersionsById<Statement>;
}

function StatementHistories(props: StatementsProps) {
  const { ids, versions } = props;
  const query = useQuery(statementHistoryQuery(ids, knownVersions(versions, ids)));
  const { failure } = answerOf(query);
  return (
    <>
      {failure === null ? null : (
        <Notice kind="status">
          Can’t load all versions of these records. Retrying automatically. {failure}
        </Notice>
      )}
      <StatementRecords {...props} versions={query.data ? statementsById(query.data) : versions} />
    </>
  );
}

function StatementRecords({ ids, state, recordView = whole, versions }: StatementsProps) {
  return (
    <Records
      ids={ids}
      versions={versions}
      incomplete={false}
      recordView={recordView}
      state={state}
      titleOf={(statement) => titleOf(statementTitle(statement, state), saidOnTitle(statement))}
      fieldsOf={statementFields}
      show={(statement, history) => (
        <StatementRecord statement={statement} versions={history} state={state} />
      )}
      onOpen={(id) => state.change({ open: { kind: 'statement', id } })}
    />
  );
}

const titleOf = (who: string, days: string): string => `${who} · ${days}`;

/**
 * Never more exact than is known. Without the sources, an inferred day is only "about December 3,
 * 2021".
 */
const saidOnTitle = (statement: Statement): string =>
  saidOnWords({ ...statement, sources: [] }, { year: true });
