import { meantName } from '../domain/meant-name';
import { nearestName } from '../domain/nearest-name';
import { type BrokenParameter, parameters } from './parameters';
import { wallParameterNames } from './wall-parameter-names';

export interface UnusedParameter extends BrokenParameter {
  readonly isUnused: true;
  readonly meant: string | null;
}

// Appended to links by mail programs, advertisers and social networks, not meant by the reader.
const trackers =
  /^(?:_?(?:utm|mc|ga|gl|pk|mtm|matomo|piwik|hsa|hs|ns|vero|oly)(?:_.*)?|(?:at|wt|ml|fb|trk|guce|soc|amp)_.*|elq[a-z]*|[a-z]*clk?id|[gw]braid|igshid|igsh|mibextid|sfnsn|guccounter|spm|si|epik|[on]cid|cmp|smid|xtor|rdt_cid|li_fat_id|mkt_tok|s_kwcid|_hsenc|_hsmi|__twitter_impression|ref|ref_src|ref_url|cmpid)$/i;

/** Tracker prefixes that a setting can get too: some programs make "amp_group" of "&amp;group". */
const prefix = /^(?:(?:amp[;_])+|_?(?:at|wt|ml|fb|trk|guce|soc|mc|ga|gl|hs|ns|vero|oly)_)/i;

const viewNames = Object.keys(parameters);
export const knownNames: readonly string[] = [...viewNames, ...wallParameterNames];
export const isOfWall = (name: string) => wallParameterNames.some((one) => one === name);

/** Old links have these names. They are read but no longer written. */
const earlierNames: Readonly<Record<string, string>> = { governorate: 'area' };
const readNames = [...knownNames, ...Object.keys(earlierNames)];

export const presentName = (name: string): string =>
  Object.hasOwn(earlierNames, name) ? (earlierNames[name] ?? name) : name;

/** Mail programs and wikis leave "amp;" before a name, form libraries "[]" after it. */
function meantBy(name: string): string | null {
  const letters = (text: string) => text.replace(/[^a-z]/gi, '');
  const meant =
    meantName(letters(name), readNames) ??
    nearestName(letters(name.replace(prefix, '')), readNames);
  return meant && presentName(meant);
}

export const isTracker = (name: string): boolean => trackers.test(name) && meantBy(name) === null;

/**
 * Settings after "#", which browsers use for a place on the page. Other words there are ignored.
 */
function settingsBehind(hash: string): UnusedParameter[] {
  const given = new URLSearchParams(hash.replace(/^#[!/?&]*/, ''));
  return [...given].flatMap(([name, value]) => {
    const known = presentName(name);
    const meant = knownNames.includes(known) ? known : isTracker(name) ? null : meantBy(name);
    if (meant === null || !hash.includes('=')) return [];
    const why = 'comes after “#”, where no setting is read';
    return [{ name: `#${name}`, value, why, isUnused: true, meant }];
  });
}

export function unusedParameters(search: string, hash = ''): UnusedParameter[] {
  return [...unusedInQuery(search), ...settingsBehind(hash)];
}

function unusedInQuery(search: string): UnusedParameter[] {
  const given = new URLSearchParams(search);
  const isWall = given.get('screen') === 'wall';
  const first = new Map<string, string>();
  return [...given].flatMap(([name, value]): UnusedParameter[] => {
    const firstValue = first.get(name) ?? null;
    if (firstValue === null) first.set(name, value);
    const unused = (why: string, meant: string | null = null): UnusedParameter[] => [
      { name, value, why, isUnused: true, meant },
    ];
    if (knownNames.includes(name)) {
      if (firstValue === value) return [];
      if (firstValue !== null) return unused('is there twice, and the first is used');
      return isWall || !isOfWall(name) ? [] : unused('is a setting of the wall');
    }
    if (isTracker(name)) return [];
    const meant = meantBy(name);
    return meant === null
      ? unused('is not a setting of this page')
      : unused(`is not a setting (did you mean ${meant}?)`, meant);
  });
}

export function knownOf(search: string): URLSearchParams {
  const known = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) {
    if (knownNames.includes(name) && !known.has(name)) known.append(name, value);
  }
  return known;
}
