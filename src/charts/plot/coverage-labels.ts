import type { IntervalCoverage } from '../../domain/coverage';
import { integer } from '../../format/bound';

/** Over the bars of one or more intervals. */
export interface CoverageLabel {
  readonly from: number;
  readonly to: number;
  /** From the fullest to the shortest. */
  readonly texts: readonly string[];
  /** Of the highest bar, in attacks. */
  readonly top: number;
}

const soFar = 'so far';

/**
 * From the fullest to the shortest; none if the bar counts all `whole` days of its week or month
 * and none of them is still coming in.
 */
export function coverageTexts(
  { days, listed, stillComingIn }: IntervalCoverage,
  whole: number = days,
): string[] {
  // Without a listed day the bar counts all days of the interval that are in the period.
  const counted = listed + stillComingIn || days;
  const short = `${integer(counted)} of ${integer(whole)}`;
  const part = counted < whole ? [`${short} days`, short] : [];
  if (stillComingIn === 0) return part;
  return [...part.slice(0, 1).map((words) => `${words} ${soFar}`), soFar];
}

/** Neighbours that are only "so far", and too narrow for a label each, have one together. */
export function joinedLabels(
  labels: readonly CoverageLabel[],
  widthOf: (label: CoverageLabel) => number,
  textWidth: (words: string) => number,
): CoverageLabel[] {
  const joined: CoverageLabel[] = [];
  for (const label of labels) {
    const last = joined.at(-1);
    const isNeighbour =
      last?.to === label.from && last.texts[0] === soFar && label.texts[0] === soFar;
    if (isNeighbour && widthOf(label) < textWidth(soFar) + 2) {
      joined.pop();
      joined.push({ ...last, to: label.to, top: Math.max(last.top, label.top) });
    } else joined.push(label);
  }
  return joined;
}
