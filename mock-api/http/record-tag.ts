import { createHash } from 'node:crypto';
import { attack, statement } from '../../src/api/contract';
import type { StoredRecord } from '../store/store';

/**
 * The ETag of a version, by its content: a store that was put back from a copy and written to again
 * has other tags. It is strong, because If-Match compares only strong tags.
 */
export function recordTag({ kind, record }: StoredRecord): string {
  // Parsing fixes the order of fields.
  const content = kind === 'attack' ? attack.parse(record) : statement.parse(record);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  return `"${record.version}-${hash.slice(0, 16)}"`;
}
