import type { CameInSince } from '../api/came-in-since';
import { failureWords, RequestFailure } from '../api/failure';
import { useCameInSince } from '../api/use-came-in-since';
import { isolated } from '../domain/isolated';
import type { DrawerTarget, View } from '../domain/view';
import { dayRangeWords, monthDayYear } from '../format/day';
import { Notice } from '../ui/Notice';
import { hrefTo } from '../url/link';
import { useSearchText } from '../url/use-search-text';
import type { ViewState } from '../url/view-state';
import { cameInWords, goneWords, heldWords } from './frozen-words';

interface FrozenNoticeProps {
  readonly view: View;
  readonly at: string;
  readonly state: ViewState | null;
  readonly failure: Error | null;
}

const maxNamed = 20;

const isGone = (error: Error | null) =>
  error instanceof RequestFailure && error.reason.kind === 'status' && error.reason.status === 410;

export function FrozenNotice({ view, at, state, failure }: FrozenNoticeProps) {
  const asOf = state?.today ?? view.asOf;
  const ways = <Ways view={view} asOf={asOf !== null && view.asOf !== null ? asOf : null} />;
  if (isGone(failure)) {
    return (
      <Notice kind="error" action={ways}>
        {goneWords}
      </Notice>
    );
  }
  if (!state) return null;
  return (
    <Notice kind="status" action={ways}>
      {heldWords(state.dataset)} <CameIn at={at} state={state} />
    </Notice>
  );
}

function Ways({ view, asOf }: { readonly view: View; readonly asOf: View['asOf'] }) {
  const search = useSearchText();
  const now = { ...view, at: null };
  return (
    <span className="flex flex-wrap gap-x-4">
      {asOf === null ? null : (
        <a className="underline" href={hrefTo({ ...now, asOf }, search)}>
          Show what was known by {monthDayYear(asOf)}, with what came in since
        </a>
      )}
      <a className="underline" href={hrefTo({ ...now, asOf: null }, search)}>
        Follow the data
      </a>
    </span>
  );
}

function CameIn({ at, state }: { readonly at: string; readonly state: ViewState }) {
  const { today } = state;
  const { data, failureCount, failureReason } = useCameInSince(at, today);
  const why = failureCount > 0 ? failureWords(failureReason) : null;
  if (!data) return why === null ? null : `What came in since is not known. ${why}`;
  return (
    <>
      <CameInDetails came={data} state={state} />
      {why === null ? null : ` What else came in is not known. ${why}`}
    </>
  );
}

interface CameInProps {
  readonly came: CameInSince;
  readonly state: ViewState;
}

function CameInDetails({ came, state }: CameInProps) {
  const words = cameInWords(came);
  const day = monthDayYear(state.today);
  if (words === null) return `Nothing known by ${day} came in since.`;
  return (
    <details className="inline">
      <summary className="inline cursor-pointer underline">
        {words} known by {day} came in after this link was made.
      </summary>
      <Named came={came} state={state} />
    </details>
  );
}

function Named({ came, state }: CameInProps) {
  const search = useSearchText();
  const attacks = came.attacks.items.map((one) => ({
    ...one,
    open: { kind: 'attack', id: one.id } as const,
    words: `${dayRangeWords(one.occurred, { year: true })}: ${isolated(one.summary)}`,
  }));
  const statements = came.statements.items.map((one) => ({
    ...one,
    open: { kind: 'statement', id: one.id } as const,
    words: `${dayRangeWords(one.saidOn, { year: true })}: ${isolated(one.gist)}`,
  }));
  const all = [...attacks, ...statements];
  const hrefOf = (open: DrawerTarget) =>
    hrefTo({ ...state.view, at: null, asOf: state.today, open }, search);
  return (
    <ul className="mt-1 list-disc pl-5">
      {all.slice(0, maxNamed).map(({ id, version, retracted, open, words }) => (
        <li key={`${open.kind} ${id} ${version}`}>
          {retracted ? 'Withdrawn: ' : version > 1 ? 'Corrected: ' : ''}
          <a className="underline" href={hrefOf(open)}>
            {words}
          </a>
        </li>
      ))}
      {all.length > maxNamed ? <li>and {all.length - maxNamed} more</li> : null}
    </ul>
  );
}
