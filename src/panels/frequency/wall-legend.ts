import type { GroupsCaveat } from '../../domain/conclusions';
import type { Directory } from '../../domain/directory';
import type { SeriesKey } from '../../domain/split';
import { integer } from '../../format/bound';
import { dayStateWords } from '../../format/coverage';
import { seriesName } from '../../format/series';
import type { FrequencyModel } from './frequency-model';

/** Shadings in the order of the legend. First those that the chart itself does not name. */
const grounds = ['notYet', 'stillComingIn', 'stated', 'notCovered'] as const;

export type LegendEntry = { readonly words: string } & (
  | { readonly kind: 'part'; readonly key: SeriesKey; readonly attacks: number }
  | { readonly kind: 'possible' | 'certain' | 'more' | 'caveat' }
  | { readonly kind: 'ground'; readonly state: (typeof grounds)[number] }
);

type DrawnMarks = Pick<FrequencyModel, 'series' | 'counts' | 'spanning' | 'runs'>;

function countOf({ counts, spanning }: DrawnMarks, part: number) {
  let [low, most] = [0, 0];
  counts.intervals.forEach((_, interval) => {
    const cell = interval * counts.parts + part;
    low += counts.low[cell] ?? 0;
    most += (counts.highTouching[cell] ?? 0) + (counts.openTouching[cell] ?? 0);
  });
  const own = spanning.filter((records) => records.part === part);
  return { low, most, attacks: own.reduce((sum, { bound }) => sum + bound.low, low) };
}

export function legendEntries(
  model: DrawnMarks,
  directory: Directory,
  caveat: GroupsCaveat | null = null,
): LegendEntry[] {
  const { keys, split } = model.series;
  const counted = keys.map((key, part) => ({ key, ...countOf(model, part) }));
  const parts = counted
    .filter(({ most }) => split !== 'none' && most > 0)
    .map(
      ({ key, attacks }): LegendEntry => ({
        kind: 'part',
        key,
        attacks,
        words: seriesName(key, split, directory),
      }),
    );
  const marks: LegendEntry[] = [];
  if (counted.some(({ low, most }) => most > low))
    marks.push({ kind: 'possible', words: 'uncertain' });
  if (counted.some(({ low }) => low > 0)) marks.push({ kind: 'certain', words: 'day known' });
  const seen = new Set(model.runs.map(({ state }) => state));
  const named = grounds
    .filter((state) => seen.has(state))
    .map((state): LegendEntry => ({ kind: 'ground', state, words: dayStateWords[state] }));
  const said: LegendEntry[] =
    caveat && split === 'group' && parts.length > 0
      ? [{ kind: 'caveat', words: caveat.short }]
      : [];
  return [...parts, ...marks, ...named, ...said];
}

export interface LegendRoom {
  readonly width: number;
  readonly lines: number;
  readonly gap: number;
  readonly widthOf: (entry: LegendEntry) => number;
}

/** An entry wider than a line gets a line of its own. */
export function legendLines(
  entries: readonly LegendEntry[],
  { width, gap, widthOf }: Omit<LegendRoom, 'lines'>,
): LegendEntry[][] {
  const lines: LegendEntry[][] = [];
  let free = 0;
  for (const entry of entries) {
    const own = widthOf(entry);
    const line = lines.at(-1);
    if (line && own + gap <= free) {
      line.push(entry);
      free -= own + gap;
    } else {
      lines.push([entry]);
      free = width - own;
    }
  }
  return lines;
}

/**
 * Keeps, in this order: what the names of the parts are worth (claims); the hatching, because nothing
 * else explains it; the parts with most attacks and the number left out; solid bars; shadings.
 * The first two stay even at the cost of parts. Entries are omitted whole.
 */
export function legendThatFits(entries: readonly LegendEntry[], room: LegendRoom): LegendEntry[][] {
  const fits = (some: readonly LegendEntry[]) =>
    legendLines(some, room).length <= room.lines &&
    some.every((entry) => room.widthOf(entry) <= room.width);
  const parts = entries.filter((entry) => entry.kind === 'part');
  const byAttacks = parts.toSorted((a, b) => b.attacks - a.attacks);
  const most = (count: number): LegendEntry[] => {
    const kept = new Set(byAttacks.slice(0, count));
    const left = parts.length - count;
    const more: LegendEntry[] =
      left > 0 ? [{ kind: 'more', words: `and ${integer(left)} more` }] : [];
    return [...parts.filter((part) => kept.has(part)), ...more];
  };
  const caveat = entries.filter((entry) => entry.kind === 'caveat');
  const hatched = entries.filter((entry) => entry.kind === 'possible');
  const withMost = (rest: readonly LegendEntry[]): LegendEntry[] => {
    const count = parts.findLastIndex((_, last) => fits([...most(last + 1), ...rest])) + 1;
    return count > 0 ? [...most(count), ...rest] : [];
  };
  const musts = caveat.length > 0 && fits(caveat) ? caveat : [];
  const tries = [[...hatched, ...musts], musts].map(withMost);
  let chosen = tries.find((some) => some.length > 0) ?? musts;
  for (const entry of entries) {
    if (entry.kind === 'part' || chosen.includes(entry)) continue;
    if (!fits([...chosen, entry])) break;
    chosen = [...chosen, entry];
  }
  return legendLines(chosen, room);
}
