import { useQuery } from '@tanstack/react-query';
import { attackColumnsQuery } from '../../api/queries';
import { minSeparateAttacks, overlappingAttacks } from '../../domain/overlaps';
import { quantity } from '../../format/bound';
import type { ViewState } from '../../url/view-state';
import { Awaited } from './Awaited';
import { RecordList } from './RecordList';

/** The page's filters do not apply. */
export function OverlapsBody({ state }: { readonly state: ViewState }) {
  const query = useQuery(attackColumnsQuery);
  const everything = { group: null, area: null, today: state.today };
  return (
    <Awaited what="attacks" query={query}>
      {(columns) => (
        <>
          <p className="pt-3 text-ink-2 text-small">
            Each of these may be of the same attack as another, on the same days in the same area.
            Each is counted: totals are not corrected. If all of them are doubles, the list has at
            least {quantity(minSeparateAttacks(columns, everything), 'separate attack')}.
          </p>
          <RecordList kind="attacks" ids={overlappingAttacks(columns, state.today)} state={state} />
        </>
      )}
    </Awaited>
  );
}
