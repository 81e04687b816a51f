/*
 * When each answer came. The cache forgets it for data that it keeps on the screen while other data is
 * on the way, which is just when the reader must know how old it is.
 */
const stamps = new WeakMap<object, number>();

/** The answer itself, with the moment it came noted. */
export function stamped<Answer>(answer: Answer, at = Date.now()): Answer {
  if (typeof answer === 'object' && answer !== null) stamps.set(answer, at);
  return answer;
}

/** When an answer came, in milliseconds since 1970; of pages, the first. Null where it was not noted. */
export function answeredAt(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const pages = 'pages' in answer && Array.isArray(answer.pages) ? answer.pages : [];
  return stamps.get(answer) ?? (pages.length > 0 ? answeredAt(pages[0]) : null);
}
