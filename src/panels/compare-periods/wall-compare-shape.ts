import type { Measure, Type } from '../../ui/wall/fit-rows';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { PeriodTexts } from './wall-compare-texts';
import type { PeriodSide, PlacedPeriod } from './wall-period';
import type { VerdictTexts } from './wall-verdict';

/** Each text is a list of versions, longest first; the first that fits is shown. */
export interface CompareTexts extends VerdictTexts {
  readonly a: PeriodTexts;
  readonly b: PeriodTexts;
  readonly notes: readonly (readonly string[])[];
  readonly marks: readonly string[];
}

export interface CompareShape {
  readonly periods: 'rows' | 'columns';
  readonly chart: 'right' | 'below' | 'none';
}

/** Lengths are CSS pixels. */
export interface ComparePlan extends CompareShape {
  readonly headline: string;
  readonly headlineSize: 'news' | 'must';
  readonly detail: string | null;
  readonly side: PeriodSide;
  readonly a: PlacedPeriod;
  readonly b: PlacedPeriod;
  readonly periodsWidth: number;
  readonly columns: readonly [number, number];
  readonly chartWidth: number;
  readonly chartHeight: number;
  readonly notes: readonly string[];
}

/** `zoom` enlarges the chart; `small` is its font size in CSS pixels before that. */
export interface ChartScale {
  readonly zoom: number;
  readonly small: number;
}

export const verdictType = {
  headline: { size: 'news', weight: 700 },
  detail: { size: 'must', weight: 400 },
} as const satisfies Record<string, Type>;

export const partGap = 0.5;
export const rowGap = 0.25;

export interface PlanFor {
  readonly room: WallRoom;
  readonly scale: ChartScale;
  readonly measure?: Measure;
}
