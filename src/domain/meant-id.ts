import { searchLines } from './fold-text';
import { nearestName } from './nearest-name';
import { isNamed, needlesOf, spellingsOf } from './needles';

export type NamesById = ReadonlyMap<string, readonly string[]>;

/**
 * The id of the only one with just this name, the most similar id, or that of the only one whose name has it; null if
 * there is none.
 */
export function meantId(value: string, names: NamesById): string | null {
  if (names.size === 0) return null;
  const words = value.replaceAll('-', ' ');
  const needles = needlesOf(words);
  const spelt = linesOf([words]);
  return (
    only(names, (all) => linesOf(all).some((line) => spelt.includes(line))) ??
    nearestName(value, [...names.keys()]) ??
    only(names, (all) => needles.length > 0 && isNamed(spellingsOf(all), needles))
  );
}

const linesOf = (texts: readonly string[]) => searchLines(texts).split('\n');

function only(names: NamesById, isIt: (all: readonly string[]) => boolean): string | null {
  const [found, ...more] = [...names].filter(([, all]) => isIt(all));
  return found && more.length === 0 ? found[0] : null;
}
