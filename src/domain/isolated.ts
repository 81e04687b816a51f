import type { Dataset } from './dataset';

/** Hebrew, Arabic and the other scripts that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text as it can stand in a sentence of another direction: one that is written from right to left, even in
 * part, is put between the characters of Unicode that isolate it (U+2068, U+2069), so that it moves neither
 * the full stop nor the figures beside it. Any other is left as it is.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** The dataset with every name in it isolated: names are put into sentences, labels and titles. */
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
