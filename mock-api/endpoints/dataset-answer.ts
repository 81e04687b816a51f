import * as z from 'zod/mini';
import { datasetFields, day, dayRange } from '../../src/api/contract';
import type { Dataset } from '../../src/domain/dataset';
import type { Day } from '../../src/domain/day';
import type { DayRange } from '../../src/domain/day-range';

export interface StillComingIn {
  readonly asOf: Day;
  readonly attacks: readonly DayRange[];
  readonly statements: readonly DayRange[];
}

export type DatasetAnswer = Dataset & { readonly stillComingIn: StillComingIn };

/**
 * For other clients than the page, which computes itself for any day that it shows which days are still coming in, and
 * so decodes only the `dataset` of it.
 */
export const datasetAnswer: z.ZodMiniType<DatasetAnswer> = z.object({
  ...datasetFields,
  stillComingIn: z.object({
    asOf: day,
    attacks: z.array(dayRange),
    statements: z.array(dayRange),
  }),
});
