import type * as z from 'zod/mini';
import type { ParameterTable } from './parameter';

/** One GET endpoint: the router is made from it, and so is the API's document. */
export interface Endpoint<Table extends ParameterTable = ParameterTable> {
  readonly path: string;
  /** Name of the operation in the document and in clients made from it. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Table;
  /** What the answer of status 200 keeps to; null for a document with a standard of its own. */
  readonly answer: z.ZodMiniType | null;
  /** Whether the answer stays the same until the revision changes, and so has an ETag. */
  readonly byRevision: boolean;
}

/** Keeps the exact parameters in the type. */
export function endpoint<const Table extends ParameterTable>(
  definition: Endpoint<Table>,
): Endpoint<Table> {
  return definition;
}
