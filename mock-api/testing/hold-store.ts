import { openStore } from '../store/open-store';
import { seed } from './seed';

/*
 * A process that opens the store at its first argument, prints "open", and keeps it open until
 * standard input ends.
 */

const [path = ''] = process.argv.slice(2);
const { store } = await openStore({ path, seed });
console.log('open');
process.stdin.resume();
process.stdin.once('end', async () => {
  await store.close();
});
