import { nameIn } from '../../domain/directory';
import type { ViewState } from '../../url/view-state';

export function FilterLine({ state: { view, directory } }: { readonly state: ViewState }) {
  const filters = [
    view.group ? `claimed by ${nameIn(directory.actors, view.group)}` : null,
    view.governorate ? `in ${nameIn(directory.places, view.governorate)}` : null,
  ].filter((one) => one !== null);
  return filters.length > 0 ? (
    <p className="pt-2 text-ink-2 text-small">Only attacks {filters.join(' ')}.</p>
  ) : null;
}
