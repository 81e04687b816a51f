import type { Frequency, SpanningRecords } from '../domain/frequency';
import { layoutBars } from './bars';
import { bracketsInRows, rowsOf } from './plot/bracket-rows';

interface Drawn {
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
}

export interface FrequencyExtent {
  readonly highest: number;
  readonly bracketRows: number;
}

/** The higher of both; `later` is null if no space is reserved. */
export function frequencyExtent(now: Drawn, later: Drawn | null): FrequencyExtent {
  const both = later ? [now, later] : [now];
  return {
    highest: both
      .flatMap(({ counts, spanning }) => layoutBars(counts, spanning).tops)
      .reduce((highest, one) => Math.max(highest, one), 0),
    bracketRows: Math.max(...both.map(({ spanning }) => rowsOf(bracketsInRows(spanning)))),
  };
}
