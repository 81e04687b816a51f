/** Milliseconds that the body of a request may take to arrive. */
export const longestBody = 10_000;
