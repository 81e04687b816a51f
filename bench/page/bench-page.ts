/** The compared charts: one path per series, and Recharts' bars. */
export const variants = ['paths', 'bars'] as const;
export type Variant = (typeof variants)[number];

/**
 * The page's interface for the benchmark. Each step starts with a performance mark of its name and
 * ends with the next mark.
 */
export interface BenchPage {
  /** Replaces both charts by ones over `days` days. */
  mount(days: number): Promise<void>;
  /** Shows a chart's next view: the step `paths` or `bars`. */
  change(variant: Variant): Promise<void>;
  /** Bars drawn, and bars expected from the figures. */
  marks(variant: Variant): { readonly drawn: number; readonly asked: number };
  prepare(attacks: number): void;
  /**
   * Rolls them up by day and group (step `frequency`) and collects records over several days (step
   * `spanning`).
   */
  rollUp(runs: number): void;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    /** Exists because Chromium runs with --expose-gc. */
    gc?: () => void;
  }
}
