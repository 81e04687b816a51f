import '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** The write of the store that all answers show, "<history>.<revision>"; without it the latest. */
      readonly at?: string | undefined;
    } & Record<string, unknown>;
  }
}
