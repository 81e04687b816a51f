import { createStore, getMany, setMany } from 'idb-keyval';
import { keptName } from '../../api/address';
import type { PersistedAnswers, PersistedTime, RawPersisted } from '../../api/persisted-answers';

/*
 * The last picture is stored in IndexedDB. It has the dataset, the attacks and the statements
 * unencrypted, so whoever uses the machine can read them. "Clear site data" deletes it.
 */

let store: ReturnType<typeof createStore> | null = null;

function pictureStore() {
  store ??= createStore(keptName('deadline-watch-wall'), 'last-picture');
  return store;
}

export type PersistedName = keyof PersistedAnswers;
export const persistedNames: readonly PersistedName[] = ['dataset', 'attacks', 'statements'];

/** Without `data` only the time changes. Entries left out stay. */
export type PersistedChanges = Partial<
  Readonly<Record<PersistedName, { readonly time: PersistedTime; readonly data?: object }>>
>;

const timeOf = (name: PersistedName) => `${name}-time`;

/** Not yet decoded. Rejects if the browser has no storage for the page. */
export async function readPersisted(): Promise<RawPersisted> {
  const keys = persistedNames.flatMap((name) => [name, timeOf(name)]);
  const [dataset, datasetTime, attacks, attacksTime, statements, statementsTime] =
    await getMany<unknown>(keys, pictureStore());
  return {
    dataset: { data: dataset, time: datasetTime },
    attacks: { data: attacks, time: attacksTime },
    statements: { data: statements, time: statementsTime },
  };
}

/** Writes all changes or none. Rejects if the disk is full or there is no storage. */
export async function writePersisted(changes: PersistedChanges): Promise<void> {
  const entries = persistedNames.flatMap((name): [string, object][] => {
    const change = changes[name];
    if (!change) return [];
    const time: [string, object] = [timeOf(name), change.time];
    return change.data ? [[name, change.data], time] : [time];
  });
  await setMany(entries, pictureStore());
}
