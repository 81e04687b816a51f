import { useState } from 'react';
import type { Absence } from '../../domain/absence';
import type { RecordKind } from '../../domain/view';
import { noneOf } from '../../format/absence';
import { quantity, sentenceCase } from '../../format/bound';
import { Button } from '../../ui/Button';
import type { ViewState } from '../../url/view-state';
import type { DrawerRecords } from './drawer-records';
import { RecordList, RecordPage } from './RecordList';
import { RecordTable } from './RecordTable';
import { type RecordColumn, splitColumns } from './record-columns';

interface OpenedListProps<Row> {
  readonly kind: RecordKind;
  readonly records: DrawerRecords;
  readonly none: Absence;
  readonly state: ViewState;
  readonly columns: readonly RecordColumn<Row>[];
  readonly rowOf: (id: string) => Row | null | undefined;
}

/** Records dated inside the days come first, then those whose range of days only overlaps them. */
export function OpenedList<Row>(props: OpenedListProps<Row>) {
  const { kind, records, none, state, columns, rowOf } = props;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const ids = [...records.inside, ...records.touching];
  if (ids.length === 0) {
    const words = sentenceCase(noneOf(none, kind === 'attacks' ? 'attack' : 'threat'));
    return <p className="py-4 text-ink-2">{words} for these days.</p>;
  }
  const rowsOf = (some: readonly string[]) =>
    some.flatMap((id) => {
      const row = rowOf(id);
      return row === undefined || row === null ? [] : [{ id, row }];
    });
  const { differing, same } = splitColumns(
    columns,
    rowsOf(ids).map(({ row }) => row),
  );
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const areAllOpen = ids.every((id) => opened.has(id));
  const one = kind === 'attacks' ? 'attack record' : 'statement';
  const section = (name: string, words: string, some: readonly string[]) =>
    some.length === 0 ? null : (
      <section aria-label={name}>
        <p className="pt-3 text-ink-2 text-small">
          {quantity(some.length, one)} {words}
        </p>
        {ids.length === 1 ? (
          <RecordList kind={kind} ids={some} state={state} />
        ) : (
          <RecordTable
            caption={name}
            columns={differing}
            rows={rowsOf(some)}
            opened={opened}
            onToggle={toggle}
            record={(id, page) => (
              <RecordPage kind={kind} ids={[id]} requested={page} state={state} />
            )}
          />
        )}
      </section>
    );
  return (
    <>
      {ids.length === 1 ? null : (
        <div className="flex items-start justify-between gap-4 pt-3 text-small">
          <p>{same.length === 0 ? null : `The same in all: ${same.join('; ')}.`}</p>
          <Button
            className="no-print shrink-0"
            onClick={() => setOpened(areAllOpen ? new Set() : new Set(ids))}
          >
            {areAllOpen ? 'Hide all details' : 'Show all details'}
          </Button>
        </div>
      )}
      {section('Dated on these days', 'dated on these days', records.inside)}
      {section(
        'May fall on these days',
        'that may fall on these days, or on others of their range',
        records.touching,
      )}
    </>
  );
}
