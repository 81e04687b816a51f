import { type FirstAnswers, takeAnswers } from '../api/first-answers';
import type { FirstCache } from './Answers';
import { createQueryClient } from './query-client';

/** Null if an answer is missing: the page then requests all of them. */
export function firstCache(answers: FirstAnswers, answeredAt: number): FirstCache | null {
  const { at } = answers;
  const client = createQueryClient(at);
  try {
    takeAnswers(client, answers, answeredAt);
    return { at, answeredAt, client };
  } catch {
    return null;
  }
}
