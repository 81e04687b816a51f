/** Time for a request body to arrive, in milliseconds. */
export const longestBody = 10_000;
