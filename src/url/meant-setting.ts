import { meantName } from '../domain/meant-name';
import { nearestName } from '../domain/nearest-name';
import { knownNames } from './known-names';

// Appended to links by mail programs, advertisers and social networks, not meant by the reader.
const trackers =
  /^(?:_?(?:utm|mc|ga|gl|pk|mtm|matomo|piwik|hsa|hs|ns|vero|oly)(?:_.*)?|(?:at|wt|ml|fb|trk|guce|soc|amp)_.*|elq[a-z]*|[a-z]*clk?id|[gw]braid|igshid|igsh|mibextid|sfnsn|guccounter|spm|si|epik|[on]cid|cmp|smid|xtor|rdt_cid|li_fat_id|mkt_tok|s_kwcid|_hsenc|_hsmi|__twitter_impression|ref|ref_src|ref_url|cmpid)$/i;

/** Tracker prefixes that a setting can get too: some programs make "amp_group" of "&amp;group". */
const prefix = /^(?:(?:amp[;_])+|_?(?:at|wt|ml|fb|trk|guce|soc|mc|ga|gl|hs|ns|vero|oly)_)/i;

/** Old links have these names. They are read but no longer written. */
const earlierNames: Readonly<Record<string, string>> = { governorate: 'area' };
const readNames = [...knownNames, ...Object.keys(earlierNames)];

export const presentName = (name: string): string =>
  Object.hasOwn(earlierNames, name) ? (earlierNames[name] ?? name) : name;

/**
 * Mail programs and wikis leave "amp;" before a name, form libraries "[]" after it. Some keyboards write letters of
 * full width.
 */
export function meantSetting(name: string): string | null {
  const letters = (text: string) => text.normalize('NFKC').replace(/[^a-z]/gi, '');
  const meant =
    meantName(letters(name), readNames) ??
    nearestName(letters(name.replace(prefix, '')), readNames);
  return meant && presentName(meant);
}

export const isTracker = (name: string): boolean =>
  trackers.test(name) && meantSetting(name) === null;
