/** The names of the wall's own parameters, for those who need no more of them. */
export const wallParameterNames = ['scenes', 'every', 'diagonal', 'distance', 'replay'] as const;
