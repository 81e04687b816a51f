import type { Day } from '../../domain/day';
import type { Statement } from '../../domain/records';
import { changesIn, newIn, sameVersions, stillThere } from './list-changes';

/** A new filter or day is the reader's choice and starts another feed; new data does not. */
export interface Choice {
  readonly filter: string;
  readonly day: Day | null;
  readonly moving: boolean;
}

export interface FeedReading {
  readonly choice: Choice;
  readonly shown: readonly Statement[];
  /** All statements; the same array as `shown` if nothing is held back. */
  readonly latest: readonly Statement[];
  /** The last list received, to detect a new one by identity. */
  readonly given: readonly Statement[];
  readonly arrived: ReadonlySet<string>;
  /** Since the page was opened, held back or not. */
  readonly arrivals: number;
  /** Who changed the list last. The count is announced only if the reader did. */
  readonly changedBy: 'reader' | 'data';
  readonly mark: string | null;
  /**
   * Id of the statement below the "Read until here" line. Follows `mark` only when that moves nothing being
   * read.
   */
  readonly line: string | null;
  /** The statement to scroll to and focus. A new object for each request. */
  readonly goTo: { readonly id: string } | null;
}

/** `seen` is the id of the newest statement that has been on the screen. */
export type ReadingEvent =
  | {
      readonly kind: 'given';
      readonly choice: Choice;
      readonly latest: readonly Statement[];
      readonly atTop: boolean;
      readonly seen: string | null;
    }
  | { readonly kind: 'asked'; readonly id?: string | undefined }
  | { readonly kind: 'top' }
  | { readonly kind: 'left'; readonly atTop: boolean; readonly seen: string | null }
  | { readonly kind: 'returned' };

const none: ReadonlySet<string> = new Set();

export function startReading(start: Pick<FeedReading, 'choice' | 'latest'>): FeedReading {
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

/** `changed` counts the shown statements that were corrected or removed. */
export function heldBack({ shown, latest }: FeedReading): { fresh: number; changed: number } {
  if (shown === latest) return { fresh: 0, changed: 0 };
  return { fresh: newIn(latest, shown).size, changed: changesIn(shown, latest).size };
}

/** Returns the same object if nothing changes. */
export function read(reading: FeedReading, event: ReadingEvent): FeedReading {
  switch (event.kind) {
    case 'given':
      return sameFeed(reading.choice, event.choice)
        ? taken(reading, event)
        : chosen(reading, event);
    case 'asked': {
      const first = newIn(reading.latest, reading.shown).values().next().value;
      const id = event.id ?? first ?? reading.latest[0]?.id;
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
      // Nothing arrived while the page was hidden, so the reader sees whatever arrives from now on.
      const missedNone = reading.latest[0]?.id === reading.mark;
      return missedNone ? { ...reading, mark: null } : reading;
    }
  }
}

export function sameFeed(a: Choice, b: Choice): boolean {
  return a.filter === b.filter && a.day === b.day;
}

function chosen(
  reading: FeedReading,
  { choice, latest }: ReadingEvent & { kind: 'given' },
): FeedReading {
  const isStep = choice.moving && choice.filter === reading.choice.filter;
  return {
    ...startReading({ choice, latest }),
    arrived: isStep ? newIn(latest, reading.shown) : none,
    arrivals: reading.arrivals,
  };
}

function taken(reading: FeedReading, event: ReadingEvent & { kind: 'given' }): FeedReading {
  const { latest: given, atTop, seen } = event;
  if (given === reading.given) return reading;
  if (sameVersions(given, reading.latest)) {
    const same: FeedReading = { ...reading, given };
    return atTop && reading.shown !== reading.latest ? letIn(same) : same;
  }
  const next: FeedReading = {
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

function letIn(reading: FeedReading): FeedReading {
  const { shown, latest } = reading;
  const mark = stillThere(reading.mark, shown, latest);
  const arrived = newIn(latest, shown);
  return { ...reading, shown: latest, arrived, changedBy: 'data', mark, line: mark, goTo: null };
}
