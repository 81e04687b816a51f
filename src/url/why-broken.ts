import { targets } from '../domain/records';
import {
  alignments,
  folds,
  runUpLengths,
  severalLimits,
  statedDays,
  type View,
} from '../domain/view';
import { meantValue } from './meant-value';
import { type BrokenParameter, maxSearchLength, parameters } from './parameters';
import type { ViewState } from './view-state';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const oneOf = (values: readonly (string | number)[]) => either.format(values.map(String));

// Not beside the parsers, because most links have nothing wrong.
const expected: Readonly<Record<keyof View, string>> = {
  from: 'a day (YYYY-MM-DD)',
  to: 'a day (YYYY-MM-DD)',
  interval: 'day, week or month',
  split: 'group, governorate or none',
  group: 'an id',
  area: 'an id',
  organisation: 'an id',
  kind: 'threat, announcement or context',
  target: oneOf(targets),
  deadline: 'an id',
  q: `at most ${maxSearchLength} characters`,
  asOf: 'a day (YYYY-MM-DD)',
  at: 'the end of a frozen link (0123456789ab.12)',
  theme: 'light or dark',
  screen: 'wall',
  open: 'something that can be opened',
  statement: 'an id',
  a: 'days (YYYY-MM-DD..YYYY-MM-DD)',
  b: 'days (YYYY-MM-DD..YYYY-MM-DD)',
  align: oneOf(alignments),
  aDate: 'an id',
  bDate: 'an id',
  stated: oneOf(statedDays),
  runUp: oneOf(runUpLengths),
  fold: `${oneOf(folds)}, the only value`,
  several: `a whole number from ${severalLimits.least} to ${severalLimits.most}`,
  dates: 'key dates (YYYY-MM-DD:kind:label)',
};

const isOfView = (name: string): name is keyof View => Object.hasOwn(expected, name);

/**
 * Suggests what was probably meant if the value is the reason. `state` is null until the dataset
 * has loaded.
 */
export function whyBroken(broken: BrokenParameter, state: ViewState | null): string {
  const { name, value, isUnused } = broken;
  const meant = isUnused ? null : meantValue(name, value, state);
  return whyNotRead(broken) + (meant === null ? '' : ` (did you mean ${meant}?)`);
}

function whyNotRead({ name, value, why }: BrokenParameter): string {
  if (why !== null) return why;
  if (!isOfView(name)) return 'cannot be read';
  const parts = value.split(',');
  if (parts.length > 1 && parts.every((part) => parameters[name].parse(part.trim()) !== null)) {
    return 'is more than one, and only one can be chosen';
  }
  return `is not ${expected[name]}`;
}
