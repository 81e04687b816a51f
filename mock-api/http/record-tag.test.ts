import { describe, expect, it } from 'vitest';
import { anAttack, aStatement } from '../testing/seed';
import { recordTag } from './record-tag';

const attack = anAttack('a-one', '2021-12-20');
const statement = aStatement('s-one', '2021-12-20');

const turned = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).toReversed()) as Value;

describe('the tag of a version', () => {
  it('is the same whatever the order of its fields', () => {
    expect(recordTag({ kind: 'attack', record: turned(attack) })).toBe(
      recordTag({ kind: 'attack', record: attack }),
    );
    expect(recordTag({ kind: 'statement', record: turned(statement) })).toBe(
      recordTag({ kind: 'statement', record: statement }),
    );
  });

  it('is strong and begins with the version', () => {
    expect(recordTag({ kind: 'attack', record: { ...attack, version: 3 } })).toMatch(
      /^"3-[\w-]{16}"$/,
    );
  });

  it('is another one for other content of the same version', () => {
    expect(recordTag({ kind: 'attack', record: { ...attack, summary: 'Another one.' } })).not.toBe(
      recordTag({ kind: 'attack', record: attack }),
    );
  });
});
