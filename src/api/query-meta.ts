import '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** The revision that all answers show, "<history>.<revision>"; undefined for the latest. */
      readonly at?: string | undefined;
    } & Record<string, unknown>;
  }
}
