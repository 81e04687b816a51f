/** The two charts that are compared: one path per series, and Recharts' own bars. */
export const variants = ['paths', 'bars'] as const;
export type Variant = (typeof variants)[number];

/**
 * What the page offers to who measures it. In Chromium's trace each step begins with a mark that
 * bears its name and ends with the next mark.
 */
export interface BenchPage {
  /** Mounts both charts over `days` days, in place of what was mounted before. */
  mount(days: number): Promise<void>;
  /** Changes one chart to its next view: the step `paths` or `bars`. */
  change(variant: Variant): Promise<void>;
  /** How many marks a chart has drawn, and how many its figures ask for. */
  marks(variant: Variant): { readonly drawn: number; readonly asked: number };
  /** Makes this many attacks ready to be rolled up. */
  prepare(attacks: number): void;
  /** Rolls them up by day and group, the step `frequency`; the step `spanning` gathers the rest. */
  rollUp(runs: number): void;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    /** There because Chromium is started with --expose-gc. */
    gc?: () => void;
  }
}
