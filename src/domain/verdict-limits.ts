/** A period is compared only if at least this share of its days is covered. */
export const leastCoverage = 0.7;

/**
 * Two periods are compared only if they have at least this many attacks together; fewer cannot be
 * told from chance.
 */
export const fewestAttacks = 10;
