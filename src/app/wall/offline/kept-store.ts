import { createStore, getMany, setMany } from 'idb-keyval';
import type { KeptAnswers, KeptTime, RawKept } from '../../../api/kept-answers';

/*
 * Where the last picture lies: the browser's IndexedDB, on the disk of the screen's own machine. Only a screen
 * that shows the wall ever writes it, and it holds what that screen shows: the dataset, the attacks and the
 * statements, readable for whoever has that machine. "Clear site data" removes it.
 */

const store = createStore('deadline-watch-wall', 'last-picture');

export type KeptName = keyof KeptAnswers;
export const keptNames: readonly KeptName[] = ['dataset', 'attacks', 'statements'];

/** What is to be written, by name: the moment alone where the data is the same. What is not named stays as it is. */
export type KeptChanges = Partial<
  Readonly<Record<KeptName, { readonly time: KeptTime; readonly data?: object }>>
>;

const timeOf = (name: KeptName) => `${name}-time`;

/** What is kept, unchecked. Rejects where the browser has no storage for the page. */
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

/** Puts it in place of what was kept, all of it or nothing. Rejects where the disk is full or not to be had. */
export async function writeKept(changes: KeptChanges): Promise<void> {
  const entries = keptNames.flatMap((name): [string, object][] => {
    const change = changes[name];
    if (!change) return [];
    const time: [string, object] = [timeOf(name), change.time];
    return change.data ? [[name, change.data], time] : [time];
  });
  await setMany(entries, store);
}
