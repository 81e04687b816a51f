import { openDuckDb } from '../store/duckdb';
import { prepareStore } from '../store/seeding';
import type { Database } from '../store/sql';
import { seed } from './seed';

/*
 * A process that seeds the store at its first argument and kills itself (SIGKILL) after as many
 * statements as its second argument: before the commit if there are exactly as many, after it if
 * there are fewer.
 */

const [path = '', count = '0'] = process.argv.slice(2);
let left = Number(count);

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function dying(database: Database): Database {
  return {
    read: (work) => database.read(work),
    write: (work) =>
      database.write(async (sql) => {
        const result = await work({
          ...sql,
          async run(text, values) {
            if (left-- === 0) die();
            await sql.run(text, values);
          },
          async insert(table, rows) {
            if (left-- === 0) die();
            await sql.insert(table, rows);
          },
        });
        if (left === 0) die();
        return result;
      }),
    close: () => database.close(),
  };
}

await prepareStore(dying(await openDuckDb(path)), seed);
console.log('committed');
die();
