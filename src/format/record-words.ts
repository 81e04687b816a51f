import type { DatePrecision, PlaceKind } from '../domain/records';
import type { AttackTrait } from '../domain/view';
import { meansWords, statusWords, targetWords } from './words';

/* Words that only an opened record, or a part of a comparison, needs: apart from those of the first view. */

export const placeKindWords: Readonly<Record<PlaceKind, string>> = {
  city: 'in the city',
  'near-city': 'near the city',
  area: 'in the area',
  governorate: 'somewhere in the governorate',
  'road-segment': 'on the road between',
};

export const precisionWords: Readonly<Record<DatePrecision, string>> = {
  1: 'the day is known',
  2: 'known to a few days',
  3: 'known to the week',
  4: 'known to the month',
  5: 'known less exactly than to the month',
};

export function traitWords({ column, value }: AttackTrait): string {
  switch (column) {
    case 'status':
      return statusWords[value];
    case 'target':
      return targetWords[value];
    case 'means':
      return meansWords[value];
    case 'governorate':
      return value;
  }
}
