export const minCoverage = 0.7;

/** With fewer attacks in both periods, any difference could be chance. */
export const minAttacks = 10;
