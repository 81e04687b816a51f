import { pageNow } from './page-clock';

/*
 * When each answer came. The cache forgets it for data that it keeps on the screen while other data is
 * on the way, which is just when the reader must know how old it is.
 */
const stamps = new WeakMap<object, number>();

/** The answer itself, with the moment it came noted, by the page's clock. */
export function stamped<Answer>(answer: Answer, at = pageNow()): Answer {
  if (typeof answer === 'object' && answer !== null) stamps.set(answer, at);
  return answer;
}

/** When an answer came, in milliseconds of the page's clock. Null where it was not noted. */
export function answeredAt(answer: unknown): number | null {
  return typeof answer === 'object' && answer !== null ? (stamps.get(answer) ?? null) : null;
}
