import type { CoverageSpan, Remark } from './coverage';
import type { Day } from './day';
import type { Actor, KeyDate, Place, Source } from './records';

/** Something the source concludes. It is told as the source's, and is in no figure. */
export interface Conclusion {
  /** In our own words. */
  readonly text: string;
  /** Where in the source. */
  readonly section: string;
}

/** What a dataset says of itself, and the names its records refer to by id. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly publishedOn: Day;
    /** Whose list it is and how far it can be trusted, in one sentence. */
    readonly note: string;
  };
  /** IANA name; every day of the dataset is a calendar day there. */
  readonly timeZone: string;
  /** The day the dataset speaks of as today. Where it is live: the server's day. */
  readonly asOf: Day;
  readonly live: boolean;
  /** Rises with every change of the store. */
  readonly revision: number;
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
