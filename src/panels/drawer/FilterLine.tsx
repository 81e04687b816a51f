import { attackFilterWords } from '../../format/filter-words';
import type { ViewState } from '../../url/view-state';

export function FilterLine({ state: { view, directory } }: { readonly state: ViewState }) {
  const whose = attackFilterWords(view, directory);
  return whose === '' ? null : <p className="pt-2 text-ink-2 text-small">Only attacks{whose}.</p>;
}
