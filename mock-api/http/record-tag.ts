import { createHash } from 'node:crypto';
import { attack, statement } from '../../src/api/contract';
import type { StoredRecord } from '../store/store';

/**
 * The ETag of a version, from its content, so that a store restored from a backup and written to
 * again gets other tags. Strong, because If-Match compares only strong tags.
 */
export function recordTag({ kind, record }: StoredRecord): string {
  // Parsing fixes the order of fields.
  const content = kind === 'attack' ? attack.parse(record) : statement.parse(record);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  return `"${record.version}-${hash.slice(0, 16)}"`;
}
