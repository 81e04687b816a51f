import { pageNow } from './page-clock';

/** For answers of unknown age. 0, so that every comparison finds them stale. */
export const unknownTime = 0;

// Query does not store a time for placeholder data, whose age the reader needs most.
const stamps = new WeakMap<object, number>();

/** In milliseconds of `pageNow`. Returns `answer` itself. */
export function stamped<Answer>(answer: Answer, at = pageNow()): Answer {
  if (typeof answer === 'object' && answer !== null) stamps.set(answer, at);
  return answer;
}

export function answeredAt(answer: unknown): number | null {
  return typeof answer === 'object' && answer !== null ? (stamps.get(answer) ?? null) : null;
}
