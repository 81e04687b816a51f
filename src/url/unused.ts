import { nearestName } from '../domain/nearest-name';
import { type BrokenParameter, parameters } from './parameters';
import { wallParameterNames } from './wall-parameter-names';

export interface UnusedParameter extends BrokenParameter {
  readonly meant: string | null;
}

// Appended to links by mail programs, advertisers and social networks, not meant by the reader.
const trackers =
  /^(?:_?(?:utm|mc|ga|gl|pk|mtm|hsa|hs|ns|vero|oly)(?:_.*)?|[a-z]*clk?id|[gw]braid|igshid|igsh|li_fat_id|mkt_tok|s_kwcid|_hsenc|_hsmi|ref|ref_src|ref_url|cmpid)$/i;

const viewNames = Object.keys(parameters);
const allNames = [...viewNames, ...wallParameterNames];
const isOfWall = (name: string) => wallParameterNames.some((one) => one === name);

/** The parameters of `search` that this screen does not use, without tracking parameters. */
export function unusedParameters(search: string): UnusedParameter[] {
  const given = new URLSearchParams(search);
  const isWall = given.get('screen') === 'wall';
  const seen = new Set<string>();
  return [...given].flatMap(([name, value]): UnusedParameter[] => {
    const isFirst = !seen.has(name);
    seen.add(name);
    const unused = (why: string, meant: string | null = null) => [{ name, value, why, meant }];
    if (allNames.includes(name)) {
      if (!isFirst) return unused('is there twice, and the first is used');
      return isWall || !isOfWall(name) ? [] : unused('is a setting of the wall');
    }
    if (trackers.test(name)) return [];
    // Mail programs and wikis leave a name with "amp;" before it.
    const meant = nearestName(name.replace(/^(?:amp;)+/i, ''), allNames);
    return meant === null
      ? unused('is not a setting of this page')
      : unused(`is not a setting (did you mean ${meant}?)`, meant);
  });
}

/**
 * Corrects misspelt names, unless the correct one is present too, and adds `screen=wall` if there are settings of the
 * wall. Null if that changes nothing.
 */
export function searchAsMeant(search: string, unused: readonly UnusedParameter[]): string | null {
  const given = new URLSearchParams(search);
  const before = given.toString();
  for (const { name, value, meant } of unused) {
    if (meant === null) continue;
    given.delete(name);
    if (!given.has(meant)) given.set(meant, value);
  }
  if ([...given.keys()].some(isOfWall)) given.set('screen', 'wall');
  return given.toString() === before ? null : `?${given}`;
}

/** Known parameters only, each once, to pass on in a link. */
export function knownOf(search: string): URLSearchParams {
  const known = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) {
    if (allNames.includes(name) && !known.has(name)) known.append(name, value);
  }
  return known;
}
