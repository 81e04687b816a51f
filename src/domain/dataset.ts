import type { CoverageSpan, Remark } from './coverage';
import type { Day } from './day';
import type { Actor, KeyDate, Place, Source } from './records';

/** A conclusion of the source, shown as the source's and used in no figure. */
export interface Conclusion {
  readonly text: string;
  readonly section: string;
  readonly about: ConclusionSubject | null;
}

export type ConclusionSubject =
  /** Who the groups are. `short` is shown wherever groups are ranked, coloured or split. */
  | { readonly kind: 'groups'; readonly short: string }
  | { readonly kind: 'governorates'; readonly ids: readonly string[] };

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly publishedOn: Day;
    readonly note: string;
  };
  readonly timeZone: string;
  /** The dataset's "today"; the server's day if it is live. */
  readonly asOf: Day;
  readonly live: boolean;
  readonly revision: number;
  /** Stamp of the write that made this revision; differs in another store, or one restored from a backup. */
  readonly history: string;
  /** When that write was made, as an ISO instant; null if it is not known. */
  readonly writtenAt: string | null;
  readonly coverage: {
    readonly attacks: readonly CoverageSpan[];
    readonly statements: readonly CoverageSpan[];
  };
  readonly remarks: readonly (Remark & { readonly sources: readonly Source[] })[];
  readonly conclusions: readonly Conclusion[];
  readonly keyDates: readonly KeyDate[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}
