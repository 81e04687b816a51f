import { useQuery } from '@tanstack/react-query';
import { statementColumnsQuery } from '../api/queries';
import { isolated } from '../domain/isolated';
import { statementDays } from '../domain/threats';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useInBrowser } from '../ui/use-in-browser';
import type { BrokenParameter } from '../url/parameters';
import type { OpenedAddress } from '../url/use-opened-address';
import { useUnused } from '../url/use-unused';
import type { ChangeView } from '../url/use-view';
import type { ViewState } from '../url/view-state';
import { whyBroken } from '../url/why-broken';

interface BrokenParametersProps {
  readonly broken: readonly BrokenParameter[];
  readonly opened: OpenedAddress;
  readonly state: ViewState | null;
  readonly change: ChangeView;
}

/**
 * While the day is scrubbed `statement` is listed only if its id never exists, because a notice
 * that comes and goes would move the desk.
 */
function useUnknownStatement(state: ViewState | null): readonly BrokenParameter[] {
  const marked = state?.view.statement ?? null;
  const { data } = useQuery({
    ...statementColumnsQuery,
    enabled: marked !== null,
  });
  if (!state || marked === null || data === undefined) return [];
  const isThere = state.isScrubbing
    ? data.columns.id.includes(marked)
    : statementDays(data, marked, state.today) !== null;
  if (isThere) return [];
  return [{ name: 'statement', value: marked, why: 'is not known in this dataset as of this day' }];
}

const described = (broken: BrokenParameter, state: ViewState | null) =>
  `${isolated(broken.name.slice(0, 60))} “${isolated(broken.value.slice(0, 60))}” ${whyBroken(broken, state)}`;

export function BrokenParameters({ broken, opened, state, change }: BrokenParametersProps) {
  const unused = useUnused(opened, false, state);
  const isInBrowser = useInBrowser();
  const unread = [...broken, ...useUnknownStatement(state)];
  const all = [...unread, ...unused.parameters];
  if (all.length === 0) return null;
  const defaults = Object.fromEntries(unread.map(({ name }) => [name, null]));
  // A reversed or too long period is reported once, at one end, and shown at neither.
  const end = state && 'from' in defaults ? { to: state.view.to } : {};
  const start = state && 'to' in defaults ? { from: state.view.from } : {};
  const dismiss = () => {
    unused.dismiss();
    if (unread.length > 0) change({ ...end, ...start, ...defaults }, { replace: true });
  };
  return (
    <Notice
      kind="status"
      action={
        // Disabled on the server, because a click before hydration would be lost.
        <Button disabled={!isInBrowser} onClick={dismiss}>
          Dismiss
        </Button>
      }
    >
      Some settings in this link were ignored: {all.map((one) => described(one, state)).join('; ')}.
      {unread.length > 0 ? ' The page shows its default instead.' : ''}{' '}
      {unused.asMeant === null ? null : (
        <a href={unused.asMeant} className="underline">
          Open what was probably meant
        </a>
      )}
    </Notice>
  );
}
