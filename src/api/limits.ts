/* Of the API. Apart from its schemas, which the page loads later. */

/**
 * `q` and `idempotencyKey` are in characters, `ids` is per request. A client reloads rather than merge more than `changes`
 * records; `changesAtOnce` are in one answer, and the rest of the last write.
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
