import { nameIn } from '../../domain/directory';
import { isolated } from '../../domain/isolated';
import { type StatementKind, statementKinds, type Target, targets } from '../../domain/records';
import { kindPlurals, targetWords } from '../../format/words';
import { SearchField } from '../../ui/SearchField';
import { Select } from '../../ui/Select';
import { maxSearchLength } from '../../url/parameters';
import type { ViewState } from '../../url/view-state';

interface FeedFiltersProps {
  readonly state: ViewState;
  readonly organisations: readonly string[];
  readonly deadlines: readonly string[];
}

export function FeedFilters({ state, organisations, deadlines }: FeedFiltersProps) {
  const { view, directory, change } = state;
  const named = (ids: readonly string[], records: Parameters<typeof nameIn>[0]) =>
    ids
      .map((id) => ({ value: id, label: nameIn(records, id) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const is = <Value extends string>(all: readonly Value[], value: string | null): Value | null =>
    all.find((one) => one === value) ?? null;
  return (
    <>
      <PrintedFilters state={state} />
      <search className="no-print grid grid-cols-[repeat(auto-fit,minmax(min(100%,max(7rem,40%)),1fr))] gap-x-4 gap-y-1.5 pt-1 pb-2 [&>:first-child]:col-span-full">
        <SearchField
          label="Search statements"
          value={view.q}
          maxLength={maxSearchLength}
          // Typing a search adds one history entry, so that Back clears it; further letters replace that
          // entry.
          onChange={(q) => change({ q }, { replace: view.q !== '' })}
        />
        <Select
          label="Kind"
          value={view.kind}
          all="all"
          options={statementKinds.map((value) => ({ value, label: kindPlurals[value] }))}
          onChange={(value) => change({ kind: is<StatementKind>(statementKinds, value) })}
        />
        <Select
          label="Organisation"
          nameOf={(id) => nameIn(directory.actors, id)}
          value={view.organisation}
          all="all"
          options={named(organisations, directory.actors)}
          onChange={(organisation) => change({ organisation })}
        />
        <Select
          label="Target"
          value={view.target}
          all="all"
          options={targets.map((value) => ({ value, label: targetWords[value] }))}
          onChange={(value) => change({ target: is<Target>(targets, value) })}
        />
        <Select
          label="Deadline"
          value={view.deadline}
          all="any or none"
          options={named(deadlines, directory.keyDates)}
          onChange={(deadline) => change({ deadline })}
        />
      </search>
    </>
  );
}

function PrintedFilters({ state: { view, directory } }: { readonly state: ViewState }) {
  const { kind, organisation, target, deadline, q } = view;
  const set = [
    ['kind', kind && kindPlurals[kind]],
    ['organisation', organisation && nameIn(directory.actors, organisation)],
    ['target', target && targetWords[target]],
    ['deadline', deadline && nameIn(directory.keyDates, deadline)],
    ['search', q],
  ].flatMap(([name, value]) => (value ? [`${name} “${isolated(value)}”`] : []));
  if (set.length === 0) return null;
  return <p className="hidden text-small print:block">Filters: {set.join(', ')}.</p>;
}
