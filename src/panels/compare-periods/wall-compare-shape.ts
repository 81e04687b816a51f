import type { Measure, Type } from '../../ui/wall/fit-rows';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { PeriodTexts } from './wall-compare-texts';
import type { PeriodSide, PlacedPeriod } from './wall-period';
import type { VerdictTexts } from './wall-verdict';

/** All that the scene may say, each in fewer and fewer words. */
export interface CompareTexts extends VerdictTexts {
  readonly a: PeriodTexts;
  readonly b: PeriodTexts;
  readonly notes: readonly (readonly string[])[];
  /** What the marks of the chart mean. */
  readonly marks: readonly string[];
}

/** Where things stand: the periods one over the other or side by side, the chart right of them or below. */
export interface CompareShape {
  readonly periods: 'rows' | 'columns';
  readonly chart: 'right' | 'below' | 'none';
}

/** What the scene shows, and where. Lengths are CSS pixels. */
export interface ComparePlan extends CompareShape {
  readonly headline: string;
  readonly headlineSize: 'news' | 'must';
  readonly detail: string | null;
  readonly side: PeriodSide;
  readonly a: PlacedPeriod;
  readonly b: PlacedPeriod;
  /** Of the column of periods where the chart stands right of it, else the whole width. */
  readonly periodsWidth: number;
  /** Of A and of B where they stand side by side. */
  readonly columns: readonly [number, number];
  readonly chartWidth: number;
  /** 0 where there is no chart. */
  readonly chartHeight: number;
  readonly notes: readonly string[];
}

/** The chart's own pixels: how much larger it is drawn, and the font size of its small text in them. */
export interface ChartScale {
  readonly zoom: number;
  readonly small: number;
}

/** How the verdict is set: its name, and what it rests on. */
export const verdictType = {
  headline: { size: 'news', weight: 700 },
  detail: { size: 'must', weight: 400 },
} as const satisfies Record<string, Type>;

/** What is free between two parts of the scene, and between periods in rows, as parts of `must`. */
export const partGap = 0.5;
export const rowGap = 0.25;

/** What a picture is planned for. */
export interface PlanFor {
  readonly room: WallRoom;
  readonly scale: ChartScale;
  readonly measure?: Measure;
}
