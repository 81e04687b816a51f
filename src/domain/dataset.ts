import type { CoverageSpan, Remark } from './coverage';
import type { Day } from './day';
import type { Actor, KeyDate, Place, Source } from './records';

/** A conclusion of the source, shown as the source's and used in no figure. */
export interface Conclusion {
  /** In our own words. */
  readonly text: string;
  readonly section: string;
  /** What of the page it bears on; null if nothing there. */
  readonly about: ConclusionSubject | null;
}

export type ConclusionSubject =
  /** Who the groups are: `short` says it wherever they are ranked, coloured or split. */
  | { readonly kind: 'groups'; readonly short: string }
  /** Where attacks are, by the ids of governorates: the page counts its own there. */
  | { readonly kind: 'governorates'; readonly ids: readonly string[] };

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly publishedOn: Day;
    /** Who made the list and how far to trust it, in one sentence. */
    readonly note: string;
  };
  /** IANA name. Every day in the dataset is a calendar day there. */
  readonly timeZone: string;
  /** The dataset's "today"; the server's day if it is live. */
  readonly asOf: Day;
  readonly live: boolean;
  /** Rises with each write to the store. */
  readonly revision: number;
  /** Stamp of the write that made this revision. Another store, or one put back from a backup, has others. */
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
