import { createStore, getMany, setMany } from 'idb-keyval';
import type { KeptAnswers, KeptTime, RawKept } from '../../../api/kept-answers';

/*
 * The last picture is stored in IndexedDB, by the wall only. It has the dataset, the attacks and the statements
 * unencrypted, so whoever uses the machine can read them. "Clear site data" deletes it.
 */

const store = createStore('deadline-watch-wall', 'last-picture');

export type KeptName = keyof KeptAnswers;
export const keptNames: readonly KeptName[] = ['dataset', 'attacks', 'statements'];

/** Entries to write: without `data` only the time changes; entries left out stay. */
export type KeptChanges = Partial<
  Readonly<Record<KeptName, { readonly time: KeptTime; readonly data?: object }>>
>;

const timeOf = (name: KeptName) => `${name}-time`;

/** Reads the entries, not yet decoded. Rejects if the browser has no storage for the page. */
export async function readKept(): Promise<RawKept> {
  const keys = keptNames.flatMap((name) => [name, timeOf(name)]);
  const [dataset, datasetTime, attacks, attacksTime, statements, statementsTime] =
    await getMany<unknown>(keys, store);
  return {
    dataset: { data: dataset, time: datasetTime },
    attacks: { data: attacks, time: attacksTime },
    statements: { data: statements, time: statementsTime },
  };
}

/** Writes all changes or none. Rejects if the disk is full or there is no storage. */
export async function writeKept(changes: KeptChanges): Promise<void> {
  const entries = keptNames.flatMap((name): [string, object][] => {
    const change = changes[name];
    if (!change) return [];
    const time: [string, object] = [timeOf(name), change.time];
    return change.data ? [[name, change.data], time] : [time];
  });
  await setMany(entries, store);
}
