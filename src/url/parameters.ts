import { createParser, createSerializer, parseAsStringLiteral } from 'nuqs';
import { parseDay } from '../domain/day';
import { intervalUnits } from '../domain/interval';
import type { OwnKeyDate } from '../domain/own-key-dates';
import { statementKinds, targets } from '../domain/records';
import { splits } from '../domain/split';
import {
  alignments,
  folds,
  type RunUpLength,
  runUpLengths,
  screens,
  severalLimits,
  statedDays,
  themes,
} from '../domain/view';
import { drawerTargetText, parseDrawerTarget } from './drawer-target';
import { isId } from './id';
import { ownDatesText, parseOwnDates } from './own-dates';
import { rangeParser } from './range';

/** In characters, as `limits.q` of the API. */
export const maxSearchLength = 200;

const day = createParser({ parse: parseDay, serialize: String });
const id = createParser({ parse: (text) => (isId(text) ? text : null), serialize: String });
const at = createParser({
  parse: (text) => (/^[\da-f]{12}\.[1-9]\d{0,8}$/.test(text) ? text : null),
  serialize: String,
});
const opened = createParser({
  parse: parseDrawerTarget,
  serialize: drawerTargetText,
  eq: (a, b) => drawerTargetText(a) === drawerTargetText(b),
});
const runUp = createParser<RunUpLength>({
  parse: (text) => runUpLengths.find((length) => `${length}` === text) ?? null,
  serialize: String,
});
const several = createParser<number>({
  parse: (text) => {
    const most = +text;
    const isIn = most >= severalLimits.least && most <= severalLimits.most;
    return isIn && `${Math.trunc(most)}` === text ? most : null;
  },
  serialize: String,
});
const search = createParser({
  parse: (text) => (text.length <= maxSearchLength ? text : null),
  serialize: String,
});

const range = createParser(rangeParser);
const ownDates = createParser<readonly OwnKeyDate[]>({
  parse: parseOwnDates,
  serialize: ownDatesText,
  eq: (a, b) => ownDatesText(a) === ownDatesText(b),
});

export const parameters = {
  from: day,
  to: day,
  interval: parseAsStringLiteral(intervalUnits),
  split: parseAsStringLiteral(splits).withDefault('group'),
  group: id,
  area: id,
  organisation: id,
  kind: parseAsStringLiteral(statementKinds),
  target: parseAsStringLiteral(targets),
  deadline: id,
  q: search.withDefault(''),
  asOf: day,
  at,
  theme: parseAsStringLiteral(themes),
  screen: parseAsStringLiteral(screens),
  open: opened,
  statement: id,
  a: range,
  b: range,
  align: parseAsStringLiteral(alignments).withDefault('day'),
  aDate: id,
  bDate: id,
  stated: parseAsStringLiteral(statedDays).withDefault('left-out'),
  runUp: runUp.withDefault(14),
  several,
  fold: parseAsStringLiteral(folds),
  dates: ownDates.withDefault([]),
};

export interface BrokenParameter {
  readonly name: string;
  readonly value: string;
  /** Null if the value cannot be parsed: `whyBroken` then says what is expected. */
  readonly why: string | null;
  /** Its name is unknown or it is in the wrong place, so the value was not read. */
  readonly isUnused?: true;
  /** The setting that an unused one was probably meant for; null if none is similar. */
  readonly meant?: string | null;
}

export function brokenParameters(search: string): BrokenParameter[] {
  const given = new URLSearchParams(search);
  return Object.entries(parameters).flatMap(([name, parser]) => {
    const value = given.get(name);
    if (value === null || parser.parse(value) !== null) return [];
    return [{ name, value, why: null }];
  });
}

export const viewSearch = createSerializer(parameters);
