import { createParser, useQueryStates } from 'nuqs';
import { useCallback, useMemo, useState } from 'react';
import { type ReplaySpeed, replaySpeeds } from '../domain/replay';
import type { BrokenParameter } from './parameters';
import { useSearchText } from './use-search-text';

export const wallScenes = ['overview', 'now', 'frequency', 'threats', 'compare', 'run-up'] as const;
export type WallScene = (typeof wallScenes)[number];

export interface WallChoices {
  /** At least one, each at most once, in order. */
  readonly scenes: readonly WallScene[];
  readonly every: number;
  readonly diagonal: number;
  /** In metres; `diagonal` in inches, `every` in seconds. */
  readonly distance: number;
  readonly replay: ReplaySpeed | null;
}

export const wallRanges = {
  every: { min: 5, max: 3600 },
  diagonal: { min: 5, max: 500 },
  distance: { min: 0.3, max: 100 },
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

/** Plain numbers ("27.5"), not "1e3", "0x10" or "". */
const number = ({ min, max }: { readonly min: number; readonly max: number }) =>
  createParser<number>({
    parse: (text) => {
      const value = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : null;
    },
    serialize: String,
  });

const replay = createParser<ReplaySpeed>({
  parse: (text) => replaySpeeds.find((speed) => `${speed}` === text) ?? null,
  serialize: String,
});

export const wallParameters = {
  scenes: scenes.withDefault(['overview']),
  every: number(wallRanges.every).withDefault(20),
  diagonal: number(wallRanges.diagonal).withDefault(55),
  distance: number(wallRanges.distance).withDefault(4),
  replay,
};

const rangeWords = ({ min, max }: { readonly min: number; readonly max: number }) =>
  `from ${min} to ${max}`;

const expected: Readonly<Record<keyof WallChoices, string>> = {
  scenes: `some of ${wallScenes.join(', ')}, each once`,
  every: `seconds ${rangeWords(wallRanges.every)}`,
  diagonal: `inches ${rangeWords(wallRanges.diagonal)}`,
  distance: `metres ${rangeWords(wallRanges.distance)}`,
  replay: replaySpeeds.join(', '),
};

export function brokenWallParameters(search: string): BrokenParameter[] {
  const given = new URLSearchParams(search);
  return Object.entries(wallParameters).flatMap(([name, parser]) => {
    const value = given.get(name);
    if (value === null || parser.parse(value) !== null) return [];
    return [{ name, value, why: `is not ${expected[name as keyof WallChoices]}` }];
  });
}

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
  const search = useSearchText();
  // nuqs writes the address after a delay: a parameter that was set meanwhile is no longer broken.
  const broken = useMemo(
    () => brokenWallParameters(search).filter(({ name }) => !(name in chosen)),
    [search, chosen],
  );
  return { choices, change, broken };
}
