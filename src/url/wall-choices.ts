import { createParser, useQueryStates } from 'nuqs';
import { useCallback, useMemo, useState } from 'react';
import { type ReplaySpeed, replaySpeeds } from '../domain/replay';
import type { BrokenParameter } from './parameters';

/** The pictures of the wall, in the order in which they come unless told. */
export const wallScenes = ['now', 'frequency', 'threats', 'compare', 'run-up'] as const;
export type WallScene = (typeof wallScenes)[number];

/** Every choice that only the wall has. */
export interface WallChoices {
  /** Which scenes come, in which order: at least one, each at most once. */
  readonly scenes: readonly WallScene[];
  /** Seconds that a scene stands. */
  readonly every: number;
  /** Of the picture, in inches. */
  readonly diagonal: number;
  /** From the eye to the picture, in metres. */
  readonly distance: number;
  /** Days a second at which the past is played again and again; null where it is not. */
  readonly replay: ReplaySpeed | null;
}

/** What is taken of each number. */
export const wallRanges = {
  every: { least: 5, most: 3600 },
  diagonal: { least: 5, most: 500 },
  distance: { least: 0.3, most: 100 },
} as const;

const isScene = (text: string): text is WallScene => wallScenes.some((scene) => scene === text);

const scenes = createParser<readonly WallScene[]>({
  parse: (text) => {
    const named = text.split(',');
    return named.every(isScene) && new Set(named).size === named.length ? named : null;
  },
  serialize: (value) => value.join(','),
  eq: (a, b) => a.join() === b.join(),
});

/** A plain number within its range: "27.5", never "1e3", "0x10" or "". */
const number = ({ least, most }: { readonly least: number; readonly most: number }) =>
  createParser<number>({
    parse: (text) => {
      const value = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : null;
    },
    serialize: String,
  });

const replay = createParser<ReplaySpeed>({
  parse: (text) => replaySpeeds.find((speed) => `${speed}` === text) ?? null,
  serialize: String,
});

/** How the choices of the wall are written in the address, beside those of the view. A default is left out of it. */
export const wallParameters = {
  scenes: scenes.withDefault(wallScenes),
  every: number(wallRanges.every).withDefault(20),
  diagonal: number(wallRanges.diagonal).withDefault(55),
  distance: number(wallRanges.distance).withDefault(4),
  replay,
};

const rangeWords = ({ least, most }: { readonly least: number; readonly most: number }) =>
  `from ${least} to ${most}`;

const expected: Readonly<Record<keyof WallChoices, string>> = {
  scenes: `some of ${wallScenes.join(', ')}, each once`,
  every: `seconds ${rangeWords(wallRanges.every)}`,
  diagonal: `inches ${rangeWords(wallRanges.diagonal)}`,
  distance: `metres ${rangeWords(wallRanges.distance)}`,
  replay: replaySpeeds.join(', '),
};

/** The parameters of `search` that the wall cannot read; it takes its default for them. */
export function brokenWallParameters(search: string): BrokenParameter[] {
  const given = new URLSearchParams(search);
  return Object.entries(wallParameters).flatMap(([name, parser]) => {
    const value = given.get(name);
    if (value === null || parser.parse(value) !== null) return [];
    return [{ name, value, why: `is not ${expected[name as keyof WallChoices]}` }];
  });
}

/** The wall's choices in the address, and the one way to change them. */
export function useWallChoices(): {
  choices: WallChoices;
  change: (patch: Partial<WallChoices>) => void;
  broken: readonly BrokenParameter[];
} {
  const [choices, setChoices] = useQueryStates(wallParameters, { history: 'replace' });
  const [chosen, setChosen] = useState<Partial<WallChoices>>({});
  const change = useCallback(
    (patch: Partial<WallChoices>) => {
      setChosen((before) => ({ ...before, ...patch }));
      void setChoices(patch);
    },
    [setChoices],
  );
  const { search } = window.location;
  // The address is written a moment after: what was chosen since is no longer broken.
  const broken = useMemo(
    () => brokenWallParameters(search).filter(({ name }) => !(name in chosen)),
    [search, chosen],
  );
  return { choices, change, broken };
}
