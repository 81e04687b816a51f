import type { Dataset } from '../../domain/dataset';
import type { Day } from '../../domain/day';

/** What the server said last of where it is. */
export interface ServerPosition {
  readonly revision: number;
  /** Its day, and whether that moves on; null where only an event told of the revision. */
  readonly clock: { readonly today: Day; readonly live: boolean } | null;
}

/**
 * The dataset with the server's revision and day; the same object where neither is new. What was said
 * before the dataset was asked for is older than it and changes nothing.
 */
export function datasetAt(dataset: Dataset, { revision, clock }: ServerPosition): Dataset {
  if (revision < dataset.revision) return dataset;
  const { today: asOf, live } = clock ?? { today: dataset.asOf, live: dataset.live };
  const isSame = asOf === dataset.asOf && live === dataset.live;
  return revision === dataset.revision && isSame ? dataset : { ...dataset, revision, asOf, live };
}
