/* Of the API. Apart from its schemas, which the page loads later. */

/** `q` and `idempotencyKey` are in characters, `ids` is per request. */
export const limits = {
  pageSize: 1000,
  defaultPageSize: 50,
  ids: 200,
  q: 200,
  body: 65_536,
  idempotencyKey: 200,
} as const;
