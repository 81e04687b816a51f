// A module of its own, so that the desk's first load does not include the wall's parsers.
export const wallParameterNames = ['scenes', 'every', 'diagonal', 'distance', 'replay'] as const;
