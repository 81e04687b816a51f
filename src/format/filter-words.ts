import { type Directory, nameIn } from '../domain/directory';
import type { View } from '../domain/view';

type Filters = Pick<View, 'group' | 'governorate'>;

/**
 * To follow "attacks": " claimed by Ashab Al-Kahf in Babil Governorate". Empty without a filter.
 */
export function attackFilterWords(view: Filters, directory: Directory): string {
  const group = view.group ? ` claimed by ${nameIn(directory.actors, view.group)}` : '';
  const where = view.governorate ? ` in ${nameIn(directory.places, view.governorate)}` : '';
  return group + where;
}

/**
 * To follow "threats": " of Ashab Al-Kahf". Statements have no governorate, so that filter does not
 * apply to them: " anywhere".
 */
export function threatFilterWords({ group, governorate }: Filters, directory: Directory): string {
  const by = group ? ` of ${nameIn(directory.actors, group)}` : '';
  return governorate ? `${by} anywhere` : by;
}
