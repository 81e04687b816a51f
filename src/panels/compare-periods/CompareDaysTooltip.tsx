import type { AlignedPeriod } from '../../domain/aligned-days';
import { sentenceCase } from '../../format/bound';
import {
  alignedDayWords,
  offsetWords,
  type PeriodName,
  periodLetter,
} from '../../format/compare-days';

interface CompareDaysTooltipProps {
  readonly periods: Readonly<Record<PeriodName, AlignedPeriod>>;
  readonly offset: number;
  readonly byDate: boolean;
  readonly opens: PeriodName | null;
}

export function CompareDaysTooltip({ periods, offset, byDate, opens }: CompareDaysTooltipProps) {
  return (
    <div className="grid gap-1.5">
      <p className="font-semibold">{sentenceCase(offsetWords(offset, byDate))}</p>
      {(['a', 'b'] as const).map((name) => (
        <PeriodDay key={name} name={name} aligned={periods[name]} offset={offset} />
      ))}
      {opens ? (
        <p className="text-ink-2">Click or Enter: the attacks of {periodLetter[opens]}</p>
      ) : null}
    </div>
  );
}

interface PeriodDayProps {
  readonly name: PeriodName;
  readonly aligned: AlignedPeriod;
  readonly offset: number;
}

function PeriodDay({ name, aligned, offset }: PeriodDayProps) {
  const words = alignedDayWords(aligned, offset);
  return (
    <div className="grid grid-cols-[1rem_1fr]">
      <span className="font-bold">{periodLetter[name]}</span>
      {words ? (
        <div>
          <p>{words.title}</p>
          <p>
            <span className="font-semibold">{words.count}</span>
            <span className="text-ink-2"> · {words.coverage}</span>
          </p>
          <ul className="text-ink-2">
            {words.more.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="text-ink-2">has no such day</p>
      )}
    </div>
  );
}
