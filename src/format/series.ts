import { type Directory, nameIn } from '../domain/directory';
import type { SeriesKey, Split } from '../domain/split';
import { noGroup } from './attribution';

export function seriesName(key: SeriesKey, split: Split, directory: Directory): string {
  switch (key) {
    case 'all':
      return 'all attacks';
    case 'other':
      return split === 'governorate' ? 'other governorates' : 'other groups';
    case 'no-claim':
      return noGroup;
    case 'shared':
      return 'shared by two';
    default:
      return split === 'governorate'
        ? governorateName(nameIn(directory.places, key))
        : nameIn(directory.actors, key);
  }
}

export function governorateName(name: string): string {
  return name.replace(/ Governorate$/, '');
}
