export const variants = ['paths', 'bars'] as const;
export type Variant = (typeof variants)[number];

export interface BenchPage {
  mount(days: number): Promise<void>;
  change(variant: Variant): Promise<void>;
  marks(variant: Variant): { readonly drawn: number; readonly asked: number };
  prepare(attacks: number): void;
  rollUp(runs: number): void;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    gc?: () => void;
  }
}
