/** Time for a request body to arrive, in milliseconds. */
export const maxBodyMs = 10_000;
