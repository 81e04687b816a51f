import type { Dataset } from './dataset';

// Hebrew, Arabic and the other right-to-left scripts.
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Wraps a text that contains right-to-left script in Unicode isolates (U+2068, U+2069), so that it
 * does not reorder punctuation and figures beside it. Other texts are returned unchanged.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** Names are put into sentences, labels and titles, so each is isolated once, here. */
export function withIsolatedNames(dataset: Dataset): Dataset {
  const { source } = dataset;
  return {
    ...dataset,
    title: isolated(dataset.title),
    source: { ...source, publisher: isolated(source.publisher), title: isolated(source.title) },
    keyDates: dataset.keyDates.map((one) => ({ ...one, label: isolated(one.label) })),
    actors: dataset.actors.map((one) => ({ ...one, name: isolated(one.name) })),
    places: dataset.places.map((one) => ({ ...one, name: isolated(one.name) })),
  };
}
