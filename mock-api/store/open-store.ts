import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { firstLine, StartupError, systemCode } from '../startup-error';
import { openDuckDb } from './duckdb';
import { prepareStore, type Seeding, tablesOfAnother } from './seeding';
import type { Database } from './sql';
import { storeOver } from './sql-store';
import type { Seed, Store } from './store';

/** The store of a replay, in the same folder. */
export const replayFile = 'replay.duckdb';

/** A DuckDB file starts with three headers of 4,096 bytes. A shorter file was never finished. */
const headerBytes = 3 * 4096;

export interface OpenOptions {
  readonly path: string;
  readonly seed: Seed;
  /** Seeds the store again even if it has other records, which are then deleted. */
  readonly reseed?: boolean;
  readonly mayBegin?: boolean | 'ifEmpty';
  readonly now?: () => Date;
  /** At least 1; the newest 10,000 by default. */
  readonly keysKept?: number;
  /**
   * Called once. The store answers nothing more, so the process should exit. Acknowledged writes
   * are in the file.
   */
  readonly onBroken?: ((fault: StartupError) => void) | undefined;
}

/**
 * Throws a StartupError if the folder cannot be written, another process uses the file, the file is
 * not a store, or a newer version wrote it.
 */
export async function openStore(options: OpenOptions): Promise<{ store: Store; seeding: Seeding }> {
  const { path, seed, reseed = false, keysKept = 10_000 } = options;
  const { now = () => new Date() } = options;
  if (resolve(path).includes('?')) {
    throw new StartupError(
      `The store ${path} cannot be opened: DuckDB reads no path with "?".\nRename the folder, or set DATA_DIR to another folder.`,
    );
  }
  const others = await otherFiles(path);
  const mayBegin =
    options.mayBegin === 'ifEmpty' ? others.length === 0 : (options.mayBegin ?? true);
  if (!mayBegin && !(await isThere(path))) throw noStore(path, others);
  await makeFolder(dirname(path));
  const broken = (error: unknown) => options.onBroken?.(brokenFault(path, error));
  const database = await openFile(path, broken);
  try {
    const foreign = await tablesOfAnother(database);
    if (foreign.length > 0) {
      const tables = new Error(`it has tables of another program: ${few(foreign)}`);
      throw openingFault(path, tables);
    }
    const seeding = await prepareStore(database, seed, { reseed, mayBegin, now: now() });
    if (seeding === 'empty') throw noStore(path, others);
    const store = await storeOver(database, keysKept, now);
    return { store, seeding };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw isFromDuckDb(error) ? openingFault(path, error) : error;
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );

/**
 * The folder's files that are of no store that a start makes there. A disk has its own "lost+found", and macOS leaves ".DS_Store".
 * A folder that is missing or cannot be read has none: opening the store tells what is wrong with it.
 */
async function otherFiles(path: string): Promise<readonly string[]> {
  const stores = [basename(path), replayFile];
  const ofStores = stores.flatMap((name) => [name, `${name}.wal`, `${name}.tmp`]);
  const expected = ['lost+found', '.DS_Store', ...ofStores];
  const names = await readdir(dirname(path)).catch((): string[] => []);
  return names.filter((name) => !expected.includes(name)).sort();
}

const maxNamed = 3;

function few(names: readonly string[]): string {
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : '';
  return names.slice(0, maxNamed).join(', ') + more;
}

function noStore(path: string, others: readonly string[]): StartupError {
  const folder = resolve(dirname(path));
  const only = others.length === 0 ? '' : ` (only ${few(others)})`;
  return new StartupError(
    `There is no store in ${folder}${only}, so nothing is started: a new one would be without your records.\nIf it should be there, check DATA_DIR and that its disk is mounted. To begin a new store there, start once with --new or NEW_STORE=1.`,
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithParents(resolve(folder));
  } catch (error) {
    throw unwritable(folder, systemCode(error) ?? firstLine(error));
  }
}

/**
 * Like mkdir's `recursive`, which never returns if an existing parent accepts no folder (/proc).
 */
async function makeWithParents(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeWithParents(dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    // Another process may have created it meanwhile.
    if (!(await stat(folder).catch(() => null))?.isDirectory()) throw error;
  });
}

async function openFile(path: string, onBroken: (error: unknown) => void): Promise<Database> {
  try {
    return await openDuckDb(path, onBroken);
  } catch (error) {
    if (!isInUse(error) && (await isUnfinished(path))) {
      // The process that created the file was killed before it wrote the headers.
      await rm(path);
      return openDuckDb(path, onBroken).catch((second) =>
        Promise.reject(openingFault(path, second)),
      );
    }
    throw openingFault(path, error);
  }
}

async function isUnfinished(path: string): Promise<boolean> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile() || file.size >= headerBytes) return false;
  return file.size === 0 || (await readFile(path)).subarray(8, 12).toString('latin1') === 'DUCK';
}

function isFromDuckDb(error: unknown): boolean {
  return /^[A-Z][\w ]* Error: /.test(messageOf(error));
}

function isInUse(error: unknown): boolean {
  return /could not set lock|conflicting lock|used by another process/i.test(messageOf(error));
}

function openingFault(path: string, error: unknown): StartupError {
  const message = messageOf(error);
  if (isInUse(error)) {
    const holder = /PID (\d+)/.exec(message)?.[1];
    return new StartupError(
      `The store ${path} is in use by another process${holder ? ` (${holder})` : ''}. Stop it, or set DATA_DIR to another folder.`,
    );
  }
  if (/cannot open file|permission denied|read-only|no space/i.test(message)) {
    return unwritable(dirname(path), firstLine(error));
  }
  return new StartupError(
    `The store ${path} cannot be read: ${firstLine(error)}\nMove the file away to start with a new one, or set DATA_DIR to another folder.`,
  );
}

function brokenFault(path: string, error: unknown): StartupError {
  const why = firstLine(error).replace(/^FATAL Error: /, '');
  return new StartupError(
    `The store ${path} failed: ${why}\nEvery acknowledged write is in it. Check that the disk has room, then start again.`,
  );
}

function unwritable(folder: string, why: string): StartupError {
  return new StartupError(
    `The data folder ${folder} cannot be written: ${why}\nMake it writable, or set DATA_DIR to another folder.`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
