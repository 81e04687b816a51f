/** Text in NFC, so that two encodings of one letter are equal, and 0 for -0, at any depth. */
export function inOneForm(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(inOneForm);
  if (typeof value !== 'object' || value === null) return value;
  // Makes own fields of all names, also of __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOneForm(one)]));
}
