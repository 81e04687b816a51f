import type { Dataset } from './dataset';
import type { Actor, KeyDate, Place } from './records';

export interface Directory {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly keyDates: ReadonlyMap<string, KeyDate>;
}

export function directoryOf(dataset: Dataset): Directory {
  const byId = <Record extends { readonly id: string }>(records: readonly Record[]) =>
    new Map(records.map((record) => [record.id, record]));
  return {
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    keyDates: byId(dataset.keyDates),
  };
}

/** The id itself if it is unknown. */
export function nameIn(
  records: ReadonlyMap<string, { readonly name: string } | { readonly label: string }>,
  id: string,
): string {
  const record = records.get(id);
  if (!record) return id;
  return 'name' in record ? record.name : record.label;
}
