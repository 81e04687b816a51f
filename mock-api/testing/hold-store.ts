import { openStore } from '../store/open-store';
import { seed } from './seed';

/*
 * A process that opens the store named by its first argument, says so, and holds it until its
 * standard input ends.
 */

const [path = ''] = process.argv.slice(2);
const { store } = await openStore({ path, seed });
console.log('open');
process.stdin.resume();
process.stdin.once('end', async () => {
  await store.close();
});
