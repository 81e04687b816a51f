import { checked, sentence } from '../../mock-api/writes/body-faults';
import { firstVersionFaults } from '../../mock-api/writes/checked-draft';
import { limits } from '../../src/api/contract';
import { attackBody, maxBatchSize, statementBody } from '../../src/api/write-bodies';
import { inBatches } from './batches';
import { type Found, foundIn } from './found';
import { asSent, type Outgoing, outgoing } from './outgoing';

export type Read =
  | { readonly kind: 'records'; readonly records: readonly Outgoing[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

export function readRecords(content: unknown): Read {
  const found = foundIn(content);
  if (typeof found === 'string') return { kind: 'faulty', faults: [found] };
  const records: Outgoing[] = [];
  const faults: string[] = [];
  for (const one of found) {
    const read = readRecord(one);
    if (read.kind === 'faulty')
      faults.push(...read.faults.map((fault) => `${one.place}, ${fault}`));
    else records.push(read.record);
  }
  faults.push(...givenTwice(records), ...tooManyTogether(records));
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'records', records };
}

type ReadRecord =
  | { readonly kind: 'whole'; readonly record: Outgoing }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

function readRecord({ kind, place, raw }: Found): ReadRecord {
  switch (kind) {
    case 'neither':
      return {
        kind: 'faulty',
        faults: ['neither an attack, which has "occurred", nor a statement, which has "saidOn"'],
      };
    case 'attack': {
      const read = checked(attackBody, raw);
      if (read.kind === 'faulty') return { kind: 'faulty', faults: read.faults.map(sentence) };
      return sendable(outgoing({ place, raw, kind, body: read.value }));
    }
    case 'statement': {
      const read = checked(statementBody, raw);
      if (read.kind === 'faulty') return { kind: 'faulty', faults: read.faults.map(sentence) };
      return sendable(outgoing({ place, raw, kind, body: read.value }));
    }
  }
}

function sendable(record: Outgoing): ReadRecord {
  const bytes = Buffer.byteLength(record.text);
  const faults = [
    ...(bytes > limits.body ? [`${bytes} bytes long; a server takes ${limits.body}`] : []),
    ...(record.version === 1 ? firstVersionFaults(record.record).map(sentence) : []),
  ];
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'whole', record };
}

function tooManyTogether(records: readonly Outgoing[]): string[] {
  return inBatches(records).flatMap((batch) => {
    const [{ place }] = batch;
    const bytes = Buffer.byteLength(asSent(batch).text);
    if (batch.length > maxBatchSize) {
      return [`${place}, ${batch.length} attacks name each other; a server takes ${maxBatchSize}`];
    }
    return batch.length > 1 && bytes > limits.body
      ? [`${place}, ${bytes} bytes with those it is named by; a server takes ${limits.body}`]
      : [];
  });
}

function givenTwice(records: readonly Outgoing[]): string[] {
  const places = new Map<string, string>();
  return records.flatMap(({ kind, id, version, place }) => {
    const key = `${kind} ${id} ${version}`;
    const before = places.get(key);
    places.set(key, before ?? place);
    return before === undefined ? [] : [`${place}, version ${version} stands at ${before} already`];
  });
}
