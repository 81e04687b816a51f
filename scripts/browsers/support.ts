import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type {
  BrowserName,
  Identifier,
  SimpleSupportStatement,
  SupportStatement,
} from '@mdn/browser-compat-data/types';

export type Feature = Identifier;

export const { api, css, html, javascript } = bcd;

/** The oldest version of each browser, by the browser's name in the MDN data. */
export type Floor = ReadonlyMap<BrowserName, number>;

const names: Readonly<Record<string, BrowserName>> = {
  chrome: 'chrome',
  edge: 'edge',
  safari: 'safari',
  ios_saf: 'safari_ios',
  firefox: 'firefox',
};

/** Of lines such as "safari >= 16.4", as package.json has them. Throws an Error for any other line. */
export function floorOf(lines: readonly string[]): Floor {
  return new Map(
    lines.map((line) => {
      const [, name = '', version] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
      const browser = names[name];
      if (browser === undefined) throw new Error(`browserslist in package.json has “${line}”.`);
      return [browser, Number(version)];
    }),
  );
}

export type Uses = ReadonlyMap<string, readonly Feature[]>;

/**
 * The uses that some of the oldest browsers lack whichever feature the name means, with the
 * browsers that lack the most widely supported one.
 */
export function newerThan(floor: Floor, uses: Uses): Map<string, readonly string[]> {
  const newer = new Map<string, readonly string[]>();
  for (const [name, features] of uses) {
    const known = features.flatMap((feature) => {
      const without = lacking(feature, floor);
      return without === null ? [] : [without];
    });
    const [fewest] = known.toSorted((a, b) => a.length - b.length);
    if (fewest && fewest.length > 0) newer.set(name, fewest);
  }
  return newer;
}

/** The browsers that lack `feature` in their oldest version; null if the data does not say. */
function lacking(feature: Feature, floor: Floor): string[] | null {
  const support = feature.__compat?.support;
  if (!support) return null;
  return [...floor].flatMap(([browser, version]) =>
    hasIt(support[browser], version) ? [] : [`${browser} ${version}`],
  );
}

/**
 * Support with a prefix counts, because the prefixed name is another one that is looked up by
 * itself. Partial support counts too.
 */
function hasIt(support: SupportStatement | undefined, version: number): boolean {
  return [support ?? []].flat().some((one) => isIn(one, version));
}

function isIn(one: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed, flags } = one;
  if (flags || added === false || added === 'preview') return false;
  return numberIn(added) <= version && !(removed && numberIn(String(removed)) <= version);
}

/** "≤79" becomes 79. */
const numberIn = (version: string) => Number.parseFloat(version.replace('≤', ''));

export function below(feature: Feature | undefined): [string, Feature][] {
  return Object.keys(feature ?? {}).flatMap((name) => {
    const part = name === '__compat' ? undefined : feature?.[name];
    return part ? [[name, part] satisfies [string, Feature]] : [];
  });
}
