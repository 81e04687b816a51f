import type { Day } from '../../domain/day';
import { type Preset, samePair } from '../../domain/period-presets';
import { presetWords } from '../../format/period-presets';
import { isAnswered, type OfferedPreset } from './compare-inputs';

export interface CompareChoice {
  readonly preset: Preset;
  readonly words: string;
}

const kinds: readonly {
  readonly is: (preset: Preset) => boolean;
  readonly words: string | null;
}[] = [
  { is: (preset) => preset.kind === 'recent' && preset.length === 7, words: 'Week' },
  { is: (preset) => preset.kind === 'recent' && preset.length === 14, words: 'Two weeks' },
  { is: ({ kind }) => kind === 'months', words: null },
  {
    is: (preset) => preset.kind === 'runUps' && preset.aDate.keyDate.kind === 'deadline',
    words: 'Run-up to the deadline against the one before',
  },
];

/**
 * The pairs that readers ask for first: of each kind the first with an answer. Also the pair on
 * show, even if it has none.
 */
export function compareChoices(
  presets: readonly OfferedPreset[],
  shown: Pick<Preset, 'a' | 'b'> | null,
  asOf: Day,
): CompareChoice[] {
  return kinds.flatMap(({ is, words }) => {
    const found = presets.find(
      ({ preset, comparison }) =>
        is(preset) && (isAnswered(comparison) || (shown !== null && samePair(preset, shown))),
    );
    return found ? [{ preset: found.preset, words: words ?? presetWords(found.preset, asOf) }] : [];
  });
}
