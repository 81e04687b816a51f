import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { attackColumnsQuery, statementColumnsQuery } from '../../api/queries';
import { nameIn } from '../../domain/directory';
import { attackFilterWords, threatFilterWords } from '../../format/filter-words';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import type { ViewState } from '../../url/view-state';
import { filterOptions } from './filter-options';

export const FiltersPanel = memo(function FiltersPanel({ state }: { readonly state: ViewState }) {
  const { directory, view, today, change } = state;
  const attacks = useQuery(attackColumnsQuery).data;
  const statements = useQuery(statementColumnsQuery).data;
  const { groups, areas } = useMemo(
    () => filterOptions(attacks, statements, directory, today),
    [attacks, statements, directory, today],
  );
  const filtered = view.group !== null || view.area !== null;
  return (
    <>
      {filtered ? (
        <p className="hidden text-small print:block">
          Only attacks{attackFilterWords(view, directory)}
          {view.group ? ` and threats${threatFilterWords(view, directory)}` : ''}.
        </p>
      ) : null}
      <section
        aria-label="Filters"
        className="no-print flex min-w-0 flex-wrap items-center gap-x-1 gap-y-1.5 text-small sm:gap-x-4"
      >
        <Select
          quiet
          label="Group"
          nameOf={(id) => nameIn(directory.actors, id)}
          value={view.group}
          all="All groups"
          options={groups}
          onChange={(group) => change({ group })}
        />
        <Select
          quiet
          label="Governorate"
          value={view.area}
          all="All governorates"
          options={areas}
          onChange={(area) => change({ area })}
        />
        {filtered ? (
          <Button onClick={() => change({ group: null, area: null })}>Clear filters</Button>
        ) : null}
      </section>
    </>
  );
});
