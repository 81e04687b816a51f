import { describe, expect, it } from 'vitest';
import { anAttack, aStatement } from '../../mock-api/testing/seed';
import { bodyOf } from '../../mock-api/writes/testing/sent';
import { inBatches } from './batches';
import { inOrder } from './outgoing';
import { readRecords } from './records';

/** "a1: b c" is version 1 of attack a, which names b and c; a letter of s to z is a statement. */
function batchesOf(...records: string[]): string {
  const content = records.map((record) => {
    const [, id = '', version, names = ''] = /^(\w)(\d)(?:: (.*))?$/.exec(record) ?? [];
    const made = {
      version: Number(version),
      possibleOverlap: names === '' ? [] : names.split(' '),
    };
    if (id < 's') return { ...bodyOf(anAttack(id, '2021-12-20')), ...made };
    return { ...bodyOf(aStatement(id, '2021-12-20')), version: made.version };
  });
  const read = readRecords(content);
  if (read.kind === 'faulty') throw new Error(read.faults.join('\n'));
  const told = (batch: readonly { readonly id: string; readonly version: number }[]) =>
    batch.map(({ id, version }) => `${id}${version}`).join('+');
  return inBatches(inOrder(read.records)).map(told).join(' ');
}

describe('records are sent', () => {
  it.each([
    ['singly and as they stand', ['b1', 'a1', 's1'], 'b1 a1 s1'],
    ['together where they name each other', ['a1: b', 'c1', 'b1: a'], 'a1+b1 c1'],
    ['together where they do so by way of others', ['a1: b', 'b1: c', 'c1: a'], 'a1+b1+c1'],
    ['after what they name', ['a1: c', 'b1', 'c1'], 'c1 a1 b1'],
    ['after what that names in turn', ['a1: b', 'b1: c', 'c1'], 'c1 b1 a1'],
    ['after those together that they name', ['a1: b', 'b1: c', 'c1: b d', 'd1'], 'd1 b1+c1 a1'],
    ['apart where only one names the other', ['a1: b', 'b1'], 'b1 a1'],
    ['as two pairs', ['a1: d', 'b1: c', 'c1: b', 'd1: a'], 'a1+d1 b1+c1'],
    ['whatever is named that is not in the file', ['a1: q r'], 'a1'],
    [
      'version after version, once what each names is there',
      ['a1', 'a2: b', 'b1: a', 'a3'],
      'a1 b1 a2 a3',
    ],
    ['with a later version by itself', ['a1: b', 'b1: a', 'a2: b c', 'c1'], 'a1+b1 c1 a2'],
  ])('%s', (_, records, expected) => {
    expect(batchesOf(...records)).toBe(expected);
  });

  it('however long one names the next', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => ({
      ...bodyOf(anAttack(`a-${at}`, '2021-12-20')),
      possibleOverlap: [`a-${at + 1}`],
    }));
    const read = readRecords(long);
    const batches = inBatches(read.kind === 'records' ? read.records : []);
    expect([batches.length, batches[0]?.[0].id]).toEqual([20_000, 'a-19999']);
  });
});
