import type { Absence } from '../../domain/absence';
import { noneOf } from '../../format/absence';
import { quantity, sentenceCase } from '../../format/bound';
import type { ViewState } from '../../url/view-state';
import type { DrawerRecords } from './drawer-records';
import { RecordList } from './RecordList';

interface OpenedListProps {
  readonly kind: 'attacks' | 'statements';
  readonly records: DrawerRecords;
  readonly none: Absence;
  readonly state: ViewState;
}

/** Records dated inside the days come first, then those whose range of days only overlaps them. */
export function OpenedList({ kind, records: { inside, touching }, none, state }: OpenedListProps) {
  const one = kind === 'attacks' ? 'attack record' : 'statement';
  if (inside.length + touching.length === 0) {
    const words = sentenceCase(noneOf(none, kind === 'attacks' ? 'attack' : 'threat'));
    return <p className="py-4 text-ink-2">{words} for these days.</p>;
  }
  return (
    <>
      {inside.length > 0 ? (
        <section aria-label="Dated on these days">
          <p className="pt-3 text-ink-2 text-small">
            {quantity(inside.length, one)} dated on these days
          </p>
          <RecordList kind={kind} ids={inside} state={state} />
        </section>
      ) : null}
      {touching.length > 0 ? (
        <section aria-label="May fall on these days">
          <p className="pt-3 text-ink-2 text-small">
            {quantity(touching.length, one)} that may fall on these days, or on others of their
            range
          </p>
          <RecordList kind={kind} ids={touching} state={state} />
        </section>
      ) : null}
    </>
  );
}
