import { nameIn } from '../../domain/directory';
import type { ViewState } from '../../url/view-state';

export function FeedScope({ state: { view, directory } }: { readonly state: ViewState }) {
  const only = view.organisation ?? view.group;
  const group = only ? `Of ${nameIn(directory.actors, only)} only. ` : '';
  const area = view.area ? 'The governorate filter does not apply to statements.' : '';
  return <>{group + area || 'A selection, not a complete record.'}</>;
}
