export interface RechartsData {
  /** Certain attacks dated to one day. */
  readonly days: readonly { readonly day: string; readonly attacks: number }[];
  readonly keyDates: readonly { readonly day: string; readonly label: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly day: string;
    readonly speaker: string;
    readonly gist: string;
  }[];
}
