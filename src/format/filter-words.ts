import { type Directory, nameIn } from '../domain/directory';
import type { View } from '../domain/view';

type Filters = Pick<View, 'group' | 'governorate'>;

/** The filters as they follow "attacks": " claimed by Ashab Al-Kahf in Babil Governorate". Empty without any. */
export function attackFilterWords(view: Filters, directory: Directory): string {
  const group = view.group ? ` claimed by ${nameIn(directory.actors, view.group)}` : '';
  const where = view.governorate ? ` in ${nameIn(directory.places, view.governorate)}` : '';
  return group + where;
}

/** The same as they follow "threats", which have no governorate: " of Ashab Al-Kahf". */
export function threatFilterWords({ group }: Pick<View, 'group'>, directory: Directory): string {
  return group ? ` of ${nameIn(directory.actors, group)}` : '';
}
