import { pageNow } from './page-clock';

/** Time of an answer of unknown age. 0, so that every comparison finds it stale. */
export const unknownTime = 0;

// Query keeps no time for placeholder data, which is when the reader most needs its age.
const stamps = new WeakMap<object, number>();

/** In milliseconds of `pageNow`. Returns `answer` itself. */
export function stamped<Answer>(answer: Answer, at = pageNow()): Answer {
  if (typeof answer === 'object' && answer !== null) stamps.set(answer, at);
  return answer;
}

export function answeredAt(answer: unknown): number | null {
  return typeof answer === 'object' && answer !== null ? (stamps.get(answer) ?? null) : null;
}
