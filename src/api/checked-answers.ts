import * as z from 'zod/mini';
import * as contract from './contract';
import type { FirstAnswers } from './first-answers';

const firstAnswers: z.ZodMiniType<FirstAnswers> = z
  .object({
    drawnFor: z.string(),
    at: z.nullable(z.string()),
    dataset: contract.dataset,
    attackColumns: contract.attackColumns,
    statements: contract.statementPage,
  })
  .check(
    z.refine(
      ({ dataset, attackColumns, statements }) =>
        dataset.revision === attackColumns.revision && dataset.revision === statements.revision,
      'the answers are of different writes',
    ),
    z.refine(({ statements }) => statements.nextCursor === null, 'there are more statements'),
  );

/**
 * Null if the answers break the contract, are of different revisions, or have only a part of the
 * statements.
 */
export function checkedAnswers(text: string): FirstAnswers | null {
  try {
    return firstAnswers.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
