import { type Directory, nameIn } from '../domain/directory';
import type { SeriesKey, Split } from '../domain/split';

/** What a part of a split is called. */
export function seriesName(key: SeriesKey, split: Split, directory: Directory): string {
  switch (key) {
    case 'all':
      return 'all attacks';
    case 'other':
      return split === 'governorate' ? 'other governorates' : 'other groups';
    case 'no-claim':
      return 'no claim';
    case 'shared':
      return 'shared by two';
    default:
      return nameIn(split === 'governorate' ? directory.places : directory.actors, key);
  }
}
