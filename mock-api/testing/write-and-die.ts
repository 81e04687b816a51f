import { openStore } from '../store/open-store';
import { firstAttack, nextAttack } from './drafts';
import { anAttack, seed } from './seed';

/*
 * A process that opens the store named by its first argument and writes to it without end, until it is
 * killed: batches of a new attack and its correction. It says the last event of each batch only once
 * the batch is acknowledged.
 */

const [path = ''] = process.argv.slice(2);
const { store } = await openStore({ path, seed });
for (;;) {
  const attack = anAttack(`w-${store.position().lastEvent}`, '2021-12-20');
  await store.write([firstAttack(attack), nextAttack({ ...attack, low: 0 })]);
  console.log(`acknowledged ${store.position().lastEvent}`);
}
