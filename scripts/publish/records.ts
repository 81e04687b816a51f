import { checked, sentence } from '../../mock-api/writes/body-faults';
import { limits } from '../../src/api/contract';
import { attackBody, statementBody } from '../../src/api/write-bodies';
import { type Found, foundIn } from './found';
import { type Outgoing, outgoing } from './outgoing';

/** The records of a file, or everything that is wrong with them, a line each. */
export type Read =
  | { readonly kind: 'records'; readonly records: readonly Outgoing[] }
  | { readonly kind: 'faulty'; readonly faults: readonly string[] };

/** Reads the content of a file, once it is no longer text: every record is checked by the contract. */
export function readRecords(content: unknown): Read {
  const found = foundIn(content);
  if (found === null) {
    const expected = 'expected { "attacks": [...], "statements": [...] } or a list of either';
    return { kind: 'faulty', faults: [expected] };
  }
  const records: Outgoing[] = [];
  const faults: string[] = [];
  for (const one of found) {
    const read = readRecord(one);
    if (read.kind === 'faulty')
      faults.push(...read.faults.map((fault) => `${one.place}, ${fault}`));
    else records.push(read.record);
  }
  faults.push(...givenTwice(records));
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
      return shortEnough(outgoing({ place, raw, kind, body: read.value }));
    }
    case 'statement': {
      const read = checked(statementBody, raw);
      if (read.kind === 'faulty') return { kind: 'faulty', faults: read.faults.map(sentence) };
      return shortEnough(outgoing({ place, raw, kind, body: read.value }));
    }
  }
}

function shortEnough(record: Outgoing): ReadRecord {
  const bytes = Buffer.byteLength(record.text);
  if (bytes <= limits.body) return { kind: 'whole', record };
  return { kind: 'faulty', faults: [`${bytes} bytes long; a server takes ${limits.body}`] };
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
