import { useQuery } from '@tanstack/react-query';
import { statementColumnsQuery } from '../api/queries';
import { statementDays } from '../domain/threats';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { BrokenParameter } from '../url/parameters';
import type { ChangeView } from '../url/use-view';
import type { ViewState } from '../url/view-state';

interface BrokenParametersProps {
  readonly broken: readonly BrokenParameter[];
  /** Null until the dataset is known. */
  readonly state: ViewState | null;
  readonly change: ChangeView;
}

/**
 * The statement that the address marks, where none of that id stood on the day. While the day is moved or
 * played only where there is none of that id at all: the notice would come and go with the days, and move
 * the desk below it.
 */
function useUnknownStatement(state: ViewState | null): readonly BrokenParameter[] {
  const marked = state?.view.statement ?? null;
  const { data } = useQuery({
    ...statementColumnsQuery,
    enabled: marked !== null,
  });
  if (!state || marked === null || data === undefined) return [];
  const isThere = state.steady
    ? data.columns.id.includes(marked)
    : statementDays(data, marked, state.today) !== null;
  if (isThere) return [];
  return [{ name: 'statement', value: marked, why: 'is not known in this dataset as of this day' }];
}

/** Says which parts of the address could not be used; the page shows its default for them. */
export function BrokenParameters({ broken, state, change }: BrokenParametersProps) {
  const all = [...broken, ...useUnknownStatement(state)];
  if (all.length === 0) return null;
  const drop = Object.fromEntries(all.map(({ name }) => [name, null]));
  return (
    <Notice
      kind="status"
      action={<Button onClick={() => change(drop, { replace: true })}>Dismiss</Button>}
    >
      Some settings in this link were ignored:{' '}
      {all.map(({ name, value, why }) => `${name} “${value.slice(0, 60)}” ${why}`).join('; ')}. The
      page shows its default instead.
    </Notice>
  );
}
