import type { Day } from '../../domain/day';
import { type Preset, samePair } from '../../domain/period-presets';
import { quantity } from '../../format/bound';
import { dayRangeWords } from '../../format/day';
import { presetWords } from '../../format/period-presets';
import { refusalWords } from '../../format/verdict';
import { Button } from '../../ui/Button';
import type { ChangeView } from '../../url/use-view';
import { isAnswered, type OfferedPreset } from './compare-inputs';
import { presetChange } from './period-change';

interface PresetsProps {
  readonly presets: readonly OfferedPreset[];
  readonly chosen: Pick<Preset, 'a' | 'b'> | null;
  readonly asOf: Day;
  readonly change: ChangeView;
}

export function Presets({ presets, chosen, asOf, change }: PresetsProps) {
  const answered = presets.filter(({ comparison }) => isAnswered(comparison));
  const others = presets.filter(({ comparison }) => !isAnswered(comparison));
  return (
    <div className="no-print mt-2 grid grid-cols-[minmax(0,1fr)] gap-1.5 text-small">
      {answered.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5" aria-label="Pairs of periods">
          {answered.map(({ preset }) => (
            <li key={pairKey(preset)}>
              <Button
                aria-pressed={chosen !== null && samePair(chosen, preset)}
                onClick={() => change(presetChange(preset))}
              >
                {presetWords(preset, asOf)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">No pair of periods can be answered as of this day.</p>
      )}
      {others.length > 0 ? <Unanswered presets={others} asOf={asOf} /> : null}
    </div>
  );
}

function Unanswered({ presets, asOf }: Pick<PresetsProps, 'presets' | 'asOf'>) {
  return (
    <details>
      <summary className="w-fit cursor-pointer text-ink-2 hover:text-ink">
        {quantity(presets.length, 'pair')} that cannot be answered, and why
      </summary>
      <ul className="mt-1.5 grid gap-1 xl:grid-cols-2" aria-label="Pairs that cannot be answered">
        {presets.map((offered) => (
          <li
            key={pairKey(offered.preset)}
            className="flex flex-wrap items-baseline gap-x-2 text-ink-2"
          >
            <Button disabled className="disabled:cursor-not-allowed disabled:border-line">
              {presetWords(offered.preset, asOf)}
            </Button>
            <span>{reasonWords(offered)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const pairKey = ({ a, b }: Preset) => `${a.start} ${a.end} ${b.start} ${b.end}`;

function reasonWords({ comparison }: OfferedPreset): string {
  if (comparison.kind === 'overlapping') return `both have ${dayRangeWords(comparison.shared)}`;
  const { verdict } = comparison;
  return verdict.kind === 'cannotSay' ? refusalWords(verdict.reason, comparison) : '';
}
