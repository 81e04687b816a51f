import { type AttackColumns, at } from './columns';
import { compareText } from './compare';

export const splits = ['group', 'governorate', 'none'] as const;
export type Split = (typeof splits)[number];

/**
 * One part of a split: the id of an actor or a governorate, or one of `nobodysParts`: `all` (not
 * split), `other` (groups or governorates with a single attack), `no-claim` (attacks that nobody
 * claimed), `shared` (a road between two governorates), `several` (records of more than one part
 * together).
 */
export type SeriesKey = string;

/** These words cannot be used as ids. */
export const nobodysParts = ['all', 'other', 'no-claim', 'shared', 'several'] as const;

/** More colours could not be told apart. */
export const maxNamedSeries = 8;

export interface SeriesSplit {
  readonly split: Split;
  readonly keys: readonly SeriesKey[];
  readonly column: 'actor' | 'governorates';
  readonly partOfEntry: Uint8Array;
}

/** More than the days from `dayLimits.first` to `dayLimits.last`. */
const daysBetweenWrites = 200_000;

/**
 * The entries that get their own part, in order of the write that brought their second attack (two
 * records, or one record of several attacks), within a write by the day on which it became known.
 * Later writes do not count, however old what they bring, so new records and corrections never move
 * or recolour an existing part; a group can only move out of `other`.
 */
function namedEntries(
  { columns, rows }: AttackColumns,
  column: 'actor' | 'governorates',
  names: readonly SeriesKey[],
): SeriesKey[] {
  // For each entry, the record that came first and when a second attack came.
  const first = names.map(() => ({ id: '', came: Number.POSITIVE_INFINITY }));
  const second = names.map(() => Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row += 1) {
    const entry = columns[column][row] ?? -1;
    const write = columns.arrival[row] ?? -1;
    const low = columns.low[row] ?? 0;
    const one = first[entry];
    if (!one || low === 0 || write < 0) continue;
    const came = write * daysBetweenWrites + (columns.knownOn[row] ?? 0);
    const id = columns.id[row] ?? '';
    const two =
      low > 1 ? came : id === one.id ? Number.POSITIVE_INFINITY : Math.max(came, one.came);
    if (two < (second[entry] ?? 0)) second[entry] = two;
    if (came < one.came) first[entry] = { id, came };
  }
  return names
    .map((key, entry) => ({ key, since: second[entry] ?? Number.POSITIVE_INFINITY }))
    .filter(({ key, since }) => key !== 'shared' && Number.isFinite(since))
    .sort((a, b) => a.since - b.since || compareText(a.key, b.key))
    .slice(0, maxNamedSeries)
    .map(({ key }) => key);
}

/**
 * Splits the whole dataset, independent of filters and of the day, so that a part keeps its place
 * and colour in every view. Entries with two attacks or more get their own part.
 */
export function splitSeries(columns: AttackColumns, split: Split): SeriesSplit {
  const known = kept.get(columns) ?? new Map<Split, SeriesSplit>();
  kept.set(columns, known);
  const found = known.get(split) ?? newSplit(columns, split);
  known.set(split, found);
  return found;
}

const kept = new WeakMap<AttackColumns, Map<Split, SeriesSplit>>();

function newSplit(columns: AttackColumns, split: Split): SeriesSplit {
  if (split === 'none') {
    const entries = columns.dictionaries.actor.length + 1;
    return { split, keys: ['all'], column: 'actor', partOfEntry: new Uint8Array(entries) };
  }
  const column = split === 'group' ? 'actor' : 'governorates';
  const names = columns.dictionaries[column].map((entry) =>
    typeof entry === 'string' ? entry : entry.length === 1 ? (entry[0] ?? 'shared') : 'shared',
  );
  const named = namedEntries(columns, column, names);
  const keyOf = (name: string) => (name === 'shared' || named.includes(name) ? name : 'other');
  const none = split === 'group' ? 'no-claim' : 'other';
  const present = new Set(names.map(keyOf));
  const index = columns.columns[column];
  for (let row = 0; row < columns.rows; row += 1) if ((index[row] ?? -1) < 0) present.add(none);
  const keys = [...named, ...['other', 'no-claim', 'shared'].filter((key) => present.has(key))];
  const partOfEntry = Uint8Array.from([none, ...names.map(keyOf)], (key) =>
    Math.max(0, keys.indexOf(key)),
  );
  return { split, keys, column, partOfEntry };
}

/** `part` may also be the id of a group or governorate without its own part in this split. */
export function partFilter(
  columns: AttackColumns,
  split: Split,
  part: SeriesKey,
): (row: number) => boolean {
  const own = part === 'no-claim' ? 'group' : part === 'shared' ? 'governorate' : split;
  const series = splitSeries(columns, own);
  const wanted = series.keys.indexOf(part);
  if (wanted >= 0) {
    const entries = columns.columns[series.column];
    return (row) => at(series.partOfEntry, at(entries, row) + 1) === wanted;
  }
  const { actor, governorates } = columns.dictionaries;
  const group = actor.indexOf(part);
  if (group >= 0) return (row) => at(columns.columns.actor, row) === group;
  return (row) => governorates[at(columns.columns.governorates, row)]?.includes(part) ?? false;
}
