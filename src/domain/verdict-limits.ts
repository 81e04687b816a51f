/** The least share of its days that has to be covered for a period to be compared. */
export const leastCoverage = 0.7;

/** The fewest attacks in both periods together that can be told from chance. */
export const fewestAttacks = 10;
