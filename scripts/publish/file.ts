import { readFile, stat } from 'node:fs/promises';
import { firstLine, StartupError } from '../../mock-api/startup-error';
import { readJson } from '../../mock-api/writes/json';
import type { Outgoing } from './outgoing';
import { readRecords } from './records';

const longest = 100_000_000;

const maxFaults = 50;

export async function recordsIn(file: string): Promise<readonly Outgoing[]> {
  const read = readRecords(await contentOf(file));
  if (read.kind === 'records') return read.records;
  const more = read.faults.length - maxFaults;
  throw new StartupError(
    [
      'Nothing was sent. What is wrong:',
      ...read.faults.slice(0, maxFaults).map((fault) => `  ${file}, ${fault}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}

async function contentOf(file: string): Promise<unknown> {
  const read = readJson(await bytesOf(file));
  if (read.kind === 'json') return read.value;
  throw new StartupError(`Nothing was sent. ${file} ${read.why}.`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > longest) throw new StartupError(`it is longer than ${longest} bytes; split it`);
    return await readFile(file);
  } catch (error) {
    throw new StartupError(`${file} cannot be read: ${firstLine(error)}.`);
  }
}
