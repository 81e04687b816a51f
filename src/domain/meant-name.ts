import { nearestName } from './nearest-name';

/**
 * What other programs and readers call the parameters of the address and the API, in lower case
 * without hyphens. If a name can mean several of ours, the first that is known in the place
 * applies.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  governorate: ['area'],
  place: ['area'],
  location: ['area'],
  region: ['area'],
  province: ['area'],
  gov: ['area'],
  group: ['actor', 'organisation'],
  actor: ['group', 'organisation'],
  organisation: ['actor'],
  claimedby: ['group', 'actor'],
  faction: ['group', 'actor', 'organisation'],
  militia: ['group', 'actor', 'organisation'],
  org: ['organisation', 'actor'],
  speaker: ['organisation'],
  search: ['q'],
  query: ['q'],
  text: ['q'],
  find: ['q'],
  date: ['asOf'],
  day: ['asOf'],
  today: ['asOf'],
  start: ['from'],
  since: ['from', 'after'],
  end: ['to'],
  until: ['to'],
  unit: ['interval'],
  type: ['kind'],
  keydate: ['deadline'],
  mode: ['theme'],
  view: ['screen'],
  ids: ['id'],
  page: ['cursor'],
  offset: ['cursor'],
  size: ['limit'],
  lasteventid: ['after'],
};

/**
 * The one of `known` that somebody who wrote `name` probably meant, also by a synonym or a plural;
 * null if none is similar.
 */
export function meantName(name: string, known: readonly string[]): string | null {
  const plain = name.toLowerCase().replace(/[-_. ]/g, '');
  const same = known.find((one) => one.toLowerCase() === plain);
  const meantBy = (word: string) => otherNamesOf(word)?.find((one) => known.includes(one));
  const singular = plain.replace(/(?<!day)s$/, '');
  return same ?? meantBy(plain) ?? nearestName(name, known) ?? meantBy(singular) ?? null;
}

const otherNamesOf = (plain: string) =>
  Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
