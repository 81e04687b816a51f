import type { Directory } from '../domain/directory';
import { intervalUnits } from '../domain/interval';
import { meantId, type NamesById } from '../domain/meant-id';
import { nearestName } from '../domain/nearest-name';
import { statementKinds, targets } from '../domain/records';
import { splits } from '../domain/split';
import { alignments, folds, screens, statedDays, themes } from '../domain/view';
import { canRead } from './mend-address';
import { parameters } from './parameters';
import { resolveView, type ViewState } from './view-state';
import { wallScenes } from './wall-choices';

const words: Readonly<Record<string, readonly string[]>> = {
  interval: intervalUnits,
  split: splits,
  kind: statementKinds,
  target: targets,
  theme: themes,
  screen: screens,
  align: alignments,
  stated: statedDays,
  fold: folds,
  scenes: wallScenes,
};

const otherWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  interval: { daily: 'day', d: 'day', w: 'week', m: 'month' },
  split: {
    place: 'governorate',
    area: 'governorate',
    province: 'governorate',
    region: 'governorate',
    actor: 'group',
    organisation: 'group',
    organization: 'group',
    all: 'none',
    off: 'none',
    no: 'none',
  },
  theme: { night: 'dark', black: 'dark', white: 'light' },
  stated: { included: 'counted', excluded: 'left-out' },
  scenes: {
    glance: 'now',
    chart: 'frequency',
    attacks: 'frequency',
    statements: 'threats',
    comparison: 'compare',
  },
};

const days = ['from', 'to', 'asOf'];
const ranges = ['a', 'b'];
const numbers = ['several', 'runUp', 'every', 'diagonal', 'distance', 'replay'];

/** "not-counted", "now,no-threats", "-5": the value without the word or the minus would be its opposite. */
const opposite = /^[\p{Pd}\u2212]|(?:^|[^a-z])(?:no|not|non|un)-./u;

/** Ids of the dataset. */
const ids = ['group', 'organisation', 'area', 'deadline', 'aDate', 'bDate'];

/** Their ids are those of records, which may not have loaded. */
const unchecked = ['statement', 'open'];

/**
 * A value that works in place of one that cannot be read or that the dataset does not have; null if
 * none is similar or the value is right. Until the dataset has loaded, `state` is null and no id is
 * offered.
 */
export function meantValue(name: string, value: string, state: ViewState | null): string | null {
  if (opposite.test(plainForm(value)) || isRight(name, value, state)) return null;
  const form = canRead(name, value) ? null : readableForm(name, value);
  const id = state && meantId(form ?? value, namesOf(name, state.directory));
  return [form, id].find((one) => one !== null && isRight(name, one, state)) ?? null;
}

export function isRightOrMeant(name: string, value: string, state: ViewState | null): boolean {
  return isRight(name, value, state) || meantValue(name, value, state) !== null;
}

/** Whether the page would use it. */
function isRight(name: string, value: string, state: ViewState | null): boolean {
  if (!canRead(name, value)) return false;
  if (!isOfView(name)) return true;
  if (!state) return !ids.includes(name);
  const view = { ...state.view, [name]: parameters[name].parse(value) };
  return resolveView(view, state.dataset, state).broken.length === 0;
}

const isOfView = (name: string): name is keyof typeof parameters => Object.hasOwn(parameters, name);

function readableForm(name: string, given: string): string | null {
  if (unchecked.includes(name)) return null;
  const value = withUsualDigits(given);
  const plain = plainForm(value);
  const forms = [
    plain,
    meantWords(name, plain),
    days.includes(name) ? meantDay(value) : null,
    ranges.includes(name) ? meantRange(value) : null,
    numbers.includes(name) ? meantNumber(value) : null,
  ];
  return forms.find((form) => form !== null && canRead(name, form)) ?? null;
}

/** Also letters of full width become the usual ones. */
const withUsualDigits = (text: string) =>
  text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`);

const plainForm = (value: string) =>
  value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

function meantWords(name: string, plain: string): string | null {
  const known = Object.hasOwn(words, name) ? words[name] : undefined;
  if (!known) return null;
  if (name !== 'scenes') return meantWord(name, plain, known);
  const meant = plain.split(/[,;|+]|-?,-?/).map((one) => meantWord(name, one, known));
  return meant.includes(null) ? null : [...new Set(meant)].join(',');
}

function meantWord(name: string, plain: string, known: readonly string[]): string | null {
  if (known.includes(plain)) return plain;
  const other = Object.hasOwn(otherWords, name) ? otherWords[name] : undefined;
  if (other && Object.hasOwn(other, plain)) return other[plain] ?? null;
  const near = nearestName(plain, known);
  if (near !== null || plain.length < 3) return near;
  // Examples: "weekly", "kuwait".
  const parts = known.filter((one) => isPartOf(plain, one) || isPartOf(one, plain));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

/** The end counts only from a hyphen on, because "uncounted" is the opposite of "counted". */
const isPartOf = (part: string, whole: string) =>
  whole.startsWith(part) || whole.endsWith(`-${part}`);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "20211220", "2021/12/20", "2021-12-5", "2021-12-20T10:00Z", "20.12.2021", "December 20, 2021", "20 Dec 2021";
 * "20/12/2021" and "12-20-2021" if only one of the numbers can be a month.
 */
function meantDay(value: string): string | null {
  const text = value
    .trim()
    .replace(/[T ]\d{1,2}:.*$/i, '')
    .replace(/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? /i, '$2 $1 ')
    .replace(/^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (?=\d{4}$)/i, (_, day, month) => {
      return `${day}.${months.indexOf(month.toLowerCase()) + 1}.`;
    });
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const parts = year ? [year, month, day] : yearLast(text);
  return parts.includes(undefined) ? null : parts.map((part) => part?.padStart(2, '0')).join('-');
}

function yearLast(text: string): (string | undefined)[] {
  const [, first = '', sign, second = '', year] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (sign === '.' || Number(first) > 12 || first === second) return [year, second, first];
  return [Number(second) > 12 ? year : undefined, first, second];
}

function meantRange(value: string): string | null {
  const ends = value
    .trim()
    .split(/\s*(?:\.{2,3}|…|–|—|\s(?:to|-)\s|,|\/(?=\d{4})|(?<=-\d\d)-(?=\d{4}-))\s*/);
  const meant = ends.map(meantDay);
  return meant.includes(null) || meant.length > 2 ? null : meant.join('..');
}

function meantNumber(value: string): string | null {
  const digits = /\d+(?:[.,]\d+)?/.exec(value)?.[0].replace(',', '.');
  return digits === undefined ? null : String(Number(digits));
}

function namesOf(name: string, { actors, places, keyDates }: Directory): NamesById {
  switch (name) {
    case 'group':
    case 'organisation':
      return new Map(
        [...actors.values()]
          .filter(({ kind }) => kind !== 'person' && kind !== 'channel')
          .map((actor) => [actor.id, [actor.name, ...actor.aliases]]),
      );
    case 'area':
      return new Map(
        [...places.values()]
          .filter(({ kind }) => kind === 'governorate')
          .map((place) => [place.id, [place.name]]),
      );
    case 'deadline':
    case 'aDate':
    case 'bDate':
      return new Map([...keyDates.values()].map((date) => [date.id, [date.label]]));
    default:
      return new Map();
  }
}
