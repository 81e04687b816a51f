/* In a module of their own, because the page loads the contract's schemas later. */

/**
 * `q` and `idempotencyKey` are in characters, `ids` is per request. With more than `changes` new
 * records a client reloads instead of merging; one answer has `changesAtOnce` of them, plus the
 * rest of the last write.
 */
export const limits = {
  changes: 1000,
  changesAtOnce: 200,
  pageSize: 1000,
  defaultPageSize: 50,
  ids: 200,
  q: 200,
  body: 65_536,
  idempotencyKey: 200,
} as const;
