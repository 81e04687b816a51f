import type { Written } from '../../src/api/contract';
import { versionKey } from '../../src/domain/versions';
import { readAttacks } from './attacks';
import { everything, ofAttacks, ofStatements } from './present';
import type { Sql } from './sql';
import { readStatements } from './statements';

/** `revision` is the one to be answered with. */
export interface VersionName {
  readonly kind: string;
  readonly key: string;
  readonly revision: number;
}

/** The named versions in their order, as they were written. */
export async function readVersions(sql: Sql, names: readonly VersionName[]): Promise<Written[]> {
  const of = (kind: Written['kind']) => {
    const keys = names.flatMap((one) => (one.kind === kind ? one.key : []));
    return { ...everything, id: null, after: null, keys, limit: keys.length };
  };
  const attacks = await readAttacks(sql, { ...of('attack'), ...ofAttacks });
  const statements = await readStatements(sql, { ...of('statement'), ...ofStatements });
  const [attack, statement] = [byKey(attacks.items), byKey(statements.items)];
  return names.flatMap(({ kind, key, revision }): Written | [] => {
    if (kind === 'attack') {
      const record = attack.get(key);
      return record ? { kind, record: { ...record, knownUntil: null }, revision } : [];
    }
    const record = statement.get(key);
    return record ? { kind: 'statement', record: { ...record, knownUntil: null }, revision } : [];
  });
}

function byKey<Item extends Written['record']>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((one) => [versionKey(one), one]));
}
