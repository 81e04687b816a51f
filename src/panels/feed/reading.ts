import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { changedIn, newIn, sameVersions, stillThere } from './list-changes';

/** Which feed it is. Another filter or another day is a choice of the reader's, and another feed. */
export interface Choice {
  /** The filter, as text: two are the same where their text is. */
  readonly filter: string;
  /** The day the reader put the page to; null while it follows the latest. */
  readonly day: Day | null;
  /** Whether the day is being moved by hand or played. */
  readonly moving: boolean;
}

/** What stands before the reader, what is held back from him, and where he had stopped reading. */
export interface Reading {
  readonly choice: Choice;
  readonly shown: readonly Statement[];
  /** What there is; the very list `shown` where nothing is held back. */
  readonly latest: readonly Statement[];
  /** The list last given: what is not yet taken in was computed from another one. */
  readonly given: readonly Statement[];
  /** Ids of those that came last, which slide in. */
  readonly arrived: ReadonlySet<string>;
  /** How many have come in since the page was opened, held back or not. */
  readonly arrivals: number;
  /** Who changed it last. The count is read out for the reader's own changes only. */
  readonly changedBy: 'reader' | 'data';
  /** Id of the newest statement that had been on the screen when reading stopped. */
  readonly mark: string | null;
  /** Id of the statement above which the line stands: `mark`, once that moves nothing being read. */
  readonly line: string | null;
  /** Where the reader asked to be taken; another object with every time that he asks. */
  readonly goTo: { readonly id: string } | null;
}

/** What happens to a reading. `seen` is the newest statement that has been on the screen. */
export type ReadingEvent =
  | {
      readonly kind: 'given';
      readonly choice: Choice;
      readonly latest: readonly Statement[];
      readonly atTop: boolean;
      readonly seen: string | null;
    }
  /** The reader asked for what is held back. */
  | { readonly kind: 'asked' }
  /** The reader came back to the top. */
  | { readonly kind: 'top' }
  /** The page was hidden, and shown again. */
  | { readonly kind: 'left'; readonly atTop: boolean; readonly seen: string | null }
  | { readonly kind: 'returned' };

const none: ReadonlySet<string> = new Set();

/** A reading at its beginning: everything is shown, nothing is new. */
export function startReading(start: Pick<Reading, 'choice' | 'latest'>): Reading {
  const { choice, latest } = start;
  return {
    choice,
    shown: latest,
    latest,
    given: latest,
    arrived: none,
    arrivals: 0,
    changedBy: 'reader',
    mark: null,
    line: null,
    goTo: null,
  };
}

/** How many statements are held back, and how many of those shown have been corrected or are gone. */
export function heldBack({ shown, latest }: Reading): { fresh: number; changed: number } {
  if (shown === latest) return { fresh: 0, changed: 0 };
  return { fresh: newIn(latest, shown).size, changed: changedIn(shown, latest) };
}

/** What follows on `reading` when something happens; the same object where nothing changes. */
export function read(reading: Reading, event: ReadingEvent): Reading {
  switch (event.kind) {
    case 'given':
      return sameFeed(reading.choice, event.choice)
        ? taken(reading, event)
        : chosen(reading, event);
    case 'asked': {
      const first = newIn(reading.latest, reading.shown).values().next().value;
      const id = first ?? reading.latest[0]?.id;
      return { ...letIn(reading), goTo: id === undefined ? null : { id } };
    }
    case 'top':
      return reading.shown === reading.latest ? reading : letIn(reading);
    case 'left': {
      const mark = event.seen ?? reading.mark;
      const isFree = event.atTop && reading.shown === reading.latest;
      return { ...reading, mark, line: isFree ? mark : reading.line };
    }
    case 'returned': {
      // Nothing came while he was away: what comes from now on comes under his eyes.
      const missedNone = reading.latest[0]?.id === reading.mark;
      return missedNone ? { ...reading, mark: null } : reading;
    }
  }
}

/** Whether two choices are of the same feed. */
export function sameFeed(a: Choice, b: Choice): boolean {
  return a.filter === b.filter && a.day === b.day;
}

/** Another feed: shown at once. Of days that are played, what is new slides in. */
function chosen(reading: Reading, { choice, latest }: ReadingEvent & { kind: 'given' }): Reading {
  const isStep = choice.moving && choice.filter === reading.choice.filter;
  return {
    ...startReading({ choice, latest }),
    arrived: isStep ? newIn(latest, reading.shown) : none,
    arrivals: reading.arrivals,
  };
}

/** More of the same feed: shown at the top of the list, held back from who reads further down. */
function taken(reading: Reading, event: ReadingEvent & { kind: 'given' }): Reading {
  const { latest: given, atTop, seen } = event;
  if (given === reading.given) return reading;
  if (sameVersions(given, reading.latest)) {
    const same: Reading = { ...reading, given };
    return atTop && reading.shown !== reading.latest ? letIn(same) : same;
  }
  const next: Reading = {
    ...reading,
    given,
    latest: sameVersions(given, reading.shown) ? reading.shown : given,
    arrivals: reading.arrivals + newIn(given, reading.latest).size,
    changedBy: 'data',
  };
  if (atTop) return letIn(next);
  const isFirst = reading.shown === reading.latest;
  return { ...next, mark: isFirst ? (seen ?? reading.mark) : reading.mark };
}

/** Everything there is, with the line where reading had stopped. */
function letIn(reading: Reading): Reading {
  const { shown, latest } = reading;
  const mark = stillThere(reading.mark, shown, latest);
  const arrived = newIn(latest, shown);
  return { ...reading, shown: latest, arrived, changedBy: 'data', mark, line: mark, goTo: null };
}
