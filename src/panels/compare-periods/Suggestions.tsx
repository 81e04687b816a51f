import type { Day } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { type Preset, samePair } from '../../domain/period-presets';
import { pairWords, presetWords } from '../../format/period-presets';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import { isAnswered, type OfferedPreset } from './compare-inputs';
import { periodWords } from './compared-words';
import { cleared, overlapSuggestions, presetChange } from './period-change';

interface OverlapProps {
  readonly shared: DayRange;
  readonly asOf: Day;
  readonly a: DayRange;
  readonly b: DayRange;
  readonly change: ChangeView;
}

export function Overlap({ shared, a, b, asOf, change }: OverlapProps) {
  return (
    <div>
      <p className="max-w-[96ch] text-pretty text-lead">
        A, {periodWords(a, asOf)}, and B, {periodWords(b, asOf)}, share {periodWords(shared, asOf)}:
        attacks on these days would count on both sides, so nothing is compared.
      </p>
      <p className="no-print mt-2 flex flex-wrap gap-2">
        {overlapSuggestions(a, b).map(({ words, change: way }) => (
          <Button key={words} onClick={() => change(way)}>
            {words}
          </Button>
        ))}
      </p>
    </div>
  );
}

interface InsteadProps {
  readonly asOf: Day;
  readonly presets: readonly OfferedPreset[];
  readonly covered: Pick<Preset, 'a' | 'b'> | null;
  readonly filtered: boolean;
  readonly couldCountStated: boolean;
  readonly change: ChangeView;
}

const maxOffered = 3;

export function Instead(props: InsteadProps) {
  const { presets, asOf, covered, filtered, couldCountStated, change } = props;
  const answered = presets
    .filter(({ preset, comparison }) => {
      const isCovered = covered !== null && samePair(covered, preset);
      return isAnswered(comparison) && !isCovered;
    })
    .slice(0, maxOffered);
  return (
    <p className="no-print mt-2 flex flex-wrap items-center gap-2 text-small">
      {covered || answered.length > 0 ? (
        <span className="text-ink-2">What can be answered:</span>
      ) : null}
      {covered ? (
        <Button onClick={() => change({ ...cleared, ...covered })}>
          {pairWords(covered, asOf)}
        </Button>
      ) : null}
      {answered.map(({ preset }) => (
        <Button
          key={`${preset.a.start} ${preset.b.start} ${preset.kind}`}
          onClick={() => change(presetChange(preset))}
        >
          {presetWords(preset, asOf)}
        </Button>
      ))}
      {couldCountStated ? (
        <Button onClick={() => change({ stated: 'counted' })}>
          Count the days stated to be empty as zeros
        </Button>
      ) : null}
      {filtered ? (
        <Button onClick={() => change({ group: null, area: null })}>
          Look at all groups and governorates
        </Button>
      ) : null}
    </p>
  );
}
