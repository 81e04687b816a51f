import { type Directory, nameIn } from '../domain/directory';
import type { View } from '../domain/view';

type Filters = Pick<View, 'group' | 'area'>;

/**
 * To follow "attacks": " claimed by Ashab Al-Kahf in Babil Governorate". Empty without a filter.
 */
export function attackFilterWords(view: Filters, directory: Directory): string {
  const group = view.group ? ` claimed by ${nameIn(directory.actors, view.group)}` : '';
  const where = view.area ? ` in ${nameIn(directory.places, view.area)}` : '';
  return group + where;
}

/**
 * To follow "threats": " of Ashab Al-Kahf". Statements have no governorate, so that filter does not
 * apply to them: " anywhere".
 */
export function threatFilterWords({ group, area }: Filters, directory: Directory): string {
  const by = group ? ` of ${nameIn(directory.actors, group)}` : '';
  return area ? `${by} anywhere` : by;
}
