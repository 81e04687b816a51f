import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { attacksByIdQuery, statementsByIdQuery } from '../../api/queries';
import { quantity } from '../../format/bound';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import { AttackRecord } from './AttackRecord';
import { Awaited } from './Awaited';
import { StatementRecord } from './StatementRecord';

interface RecordListProps {
  readonly kind: 'attacks' | 'statements';
  readonly ids: readonly string[];
  readonly state: ViewState;
}

const pageSize = 50;

/** The records with these ids, in their order, fetched a page at a time. */
export function RecordList({ kind, ids, state }: RecordListProps) {
  const [pages, setPages] = useState(1);
  const shown = Math.min(ids.length, pages * pageSize);
  const starts = Array.from({ length: Math.ceil(shown / pageSize) }, (_, page) => page * pageSize);
  return (
    <>
      {starts.map((start) => {
        const page = ids.slice(start, start + pageSize);
        return kind === 'attacks' ? (
          <AttackPage key={start} ids={page} state={state} />
        ) : (
          <StatementPage key={start} ids={page} state={state} />
        );
      })}
      {shown < ids.length ? (
        <Button className="my-3" onClick={() => setPages(pages + 1)}>
          {quantity(ids.length - shown, 'record')} more
        </Button>
      ) : null}
    </>
  );
}

interface PageProps {
  readonly ids: readonly string[];
  readonly state: ViewState;
}

function AttackPage({ ids, state }: PageProps) {
  const query = useQuery(attacksByIdQuery(state.dataset.revision, ids, state.today));
  return (
    <Awaited what="records" query={query}>
      {(attacks) =>
        inOrder(ids, attacks, (attack) => (
          <AttackRecord key={attack.id} attack={attack} state={state} />
        ))
      }
    </Awaited>
  );
}

function StatementPage({ ids, state }: PageProps) {
  const query = useQuery(statementsByIdQuery(state.dataset.revision, ids, state.today));
  return (
    <Awaited what="records" query={query}>
      {(statements) =>
        inOrder(ids, statements, (statement) => (
          <StatementRecord key={statement.id} statement={statement} state={state} />
        ))
      }
    </Awaited>
  );
}

function inOrder<Item extends { readonly id: string }>(
  ids: readonly string[],
  items: readonly Item[],
  show: (item: Item) => ReactNode,
): ReactNode {
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.map((id) => {
    const item = byId.get(id);
    return item ? show(item) : <p key={id}>There is no record {id} as of this day.</p>;
  });
}
