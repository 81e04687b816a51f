/** A period is compared only if at least this share of its days is covered. */
export const minCoverage = 0.7;

/**
 * Two periods are compared only if they have at least this many attacks together; with fewer, any
 * difference could be chance.
 */
export const minAttacks = 10;
