import type { Dataset } from '../../domain/dataset';
import type { Day } from '../../domain/day';

/** A write of the server's log. */
export type Write = Pick<Dataset, 'history' | 'revision'>;

export const textOf = ({ history, revision }: Write) => `${history}.${revision}`;

export interface Clock {
  readonly today: Day;
  readonly live: boolean;
}

/**
 * The dataset with the server's write and day; the same object if neither is new. What was said before the dataset was
 * asked for is older than it and changes nothing.
 */
export function datasetAt(
  dataset: Dataset,
  { revision, history, clock }: Write & { readonly clock: Clock | null },
): Dataset {
  if (revision < dataset.revision) return dataset;
  const { today: asOf, live } = clock ?? { today: dataset.asOf, live: dataset.live };
  const isSame = asOf === dataset.asOf && live === dataset.live;
  if (revision === dataset.revision && isSame) return dataset;
  const writtenAt = revision === dataset.revision ? dataset.writtenAt : null;
  return { ...dataset, revision, history, writtenAt, asOf, live };
}
