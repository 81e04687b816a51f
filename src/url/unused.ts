import { isOfWall, knownNames } from './known-names';
import { isTracker, meantSetting, presentName } from './meant-setting';
import { isRightOrMeant, meantValue } from './meant-value';
import type { BrokenParameter } from './parameters';
import type { ViewState } from './view-state';

export interface UnusedParameter extends BrokenParameter {
  readonly isUnused: true;
  /** Also null if the value is none that the similar setting can have. */
  readonly meant: string | null;
}

/** Looks values up in the dataset of `state`, which is null until it has loaded. */
export function unusedParameters(
  search: string,
  hash: string,
  state: ViewState | null,
): UnusedParameter[] {
  return [...unusedInQuery(search, state), ...settingsBehind(hash, state)];
}

function unusedInQuery(search: string, state: ViewState | null): UnusedParameter[] {
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
    const meant = meantSetting(name);
    if (meant === null || !isRightOrMeant(meant, value, state))
      return unused('is not a setting of this page');
    const other = meantValue(meant, value, state);
    const setting = other === null ? meant : `${meant}=${other}`;
    return unused(`is not a setting (did you mean ${setting}?)`, meant);
  });
}

/**
 * Settings after "#", which browsers use for a place on the page. Other words there are ignored.
 */
function settingsBehind(hash: string, state: ViewState | null): UnusedParameter[] {
  const given = new URLSearchParams(hash.replace(/^#[!/?&]*/, ''));
  return [...given].flatMap(([name, value]) => {
    const known = presentName(name);
    const meant = knownNames.includes(known) ? known : isTracker(name) ? null : meantSetting(name);
    if (meant === null || !hash.includes('=')) return [];
    const why = 'comes after “#”, where no setting is read';
    const isMeant = isRightOrMeant(meant, value, state);
    return [{ name: `#${name}`, value, why, isUnused: true, meant: isMeant ? meant : null }];
  });
}
