import * as z from 'zod/mini';
import {
  attack,
  datasetFields,
  day,
  dayRange,
  type Page,
  pageFields,
  statement,
} from '../../src/api/contract';
import type { Dataset } from '../../src/domain/dataset';
import type { Day } from '../../src/domain/day';
import type { DayRange } from '../../src/domain/day-range';
import type { Attack, Statement } from '../../src/domain/records';

export interface StillComingIn {
  readonly asOf: Day;
  readonly attacks: readonly DayRange[];
  readonly statements: readonly DayRange[];
}

const stillComingIn: z.ZodMiniType<StillComingIn> = z.object({
  asOf: day,
  attacks: z.array(dayRange),
  statements: z.array(dayRange),
});

export type DatasetAnswer = Dataset & { readonly stillComingIn: StillComingIn };

/**
 * For other clients than the page. The page decodes only `dataset`, because it computes for any day
 * which days are still coming in.
 */
export const datasetAnswer: z.ZodMiniType<DatasetAnswer> = z.object({
  ...datasetFields,
  stillComingIn,
});

export type ListAnswer<Item> = Page<Item> & { readonly stillComingIn: StillComingIn };

export const attackList: z.ZodMiniType<ListAnswer<Attack>> = z.object({
  ...pageFields(attack),
  stillComingIn,
});

export const statementList: z.ZodMiniType<ListAnswer<Statement>> = z.object({
  ...pageFields(statement),
  stillComingIn,
});
