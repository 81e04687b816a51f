import type { Day } from '../../domain/day';
import { followedNotes, followedWords } from '../../format/threats-and-attacks-notes';
import type { ThreatsAndAttacksModel } from './threats-and-attacks-model';

export function Followed({
  model: { followed, scope },
  asOf,
  area,
}: {
  readonly asOf: Day;
  readonly area: string | null;
  readonly model: ThreatsAndAttacksModel;
}) {
  return (
    <div className="mt-4 max-w-[100ch]">
      <h3 className="mb-1 font-semibold text-small">Were threats followed?</h3>
      <p>{followedWords(followed, scope)}</p>
      <p className="mt-1 text-ink-2 text-small">{followedNotes(followed, asOf, area).join(' ')}</p>
    </div>
  );
}
