import { openStore } from '../store/open-store';
import { firstAttack, nextAttack } from './drafts';
import { anAttack, seed } from './seed';

/*
 * A process that writes to the store at its first argument until it is killed: batches of a new
 * attack and its correction. Prints the number of a write after it was acknowledged.
 */

const [path = ''] = process.argv.slice(2);
const { store } = await openStore({ path, seed });
for (;;) {
  const attack = anAttack(`w-${store.position().revision}`, '2021-12-20');
  await store.write([firstAttack(attack), nextAttack({ ...attack, low: 0 })]);
  console.log(`acknowledged ${store.position().revision}`);
}
