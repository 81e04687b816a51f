import { readFile, stat } from 'node:fs/promises';
import { firstLine, StartupError } from '../../mock-api/startup-error';
import { whereNotJson } from '../../mock-api/writes/json';
import type { Outgoing } from './outgoing';
import { readRecords } from './records';

/** Bytes of the longest file that is read. */
const longest = 100_000_000;

/** Most faults that are told. */
const mostFaults = 50;

/** The records of a file. Throws a StartupError that tells everything that is wrong with it. */
export async function recordsIn(file: string): Promise<readonly Outgoing[]> {
  const read = readRecords(await contentOf(file));
  if (read.kind === 'records') return read.records;
  const more = read.faults.length - mostFaults;
  throw new StartupError(
    [
      'Nothing was sent. What is wrong:',
      ...read.faults.slice(0, mostFaults).map((fault) => `  ${file}, ${fault}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}

async function contentOf(file: string): Promise<unknown> {
  const text = await textOf(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new StartupError(`${file} is not JSON: ${whereNotJson(text)}.`);
  }
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > longest) throw new StartupError(`it is longer than ${longest} bytes; split it`);
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw new StartupError(`${file} cannot be read: ${firstLine(error)}.`);
  }
}
