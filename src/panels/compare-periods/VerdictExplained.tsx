import type { Compared } from '../../domain/comparison';
import { verdictExplanation } from '../../format/verdict-explanation';
import { Explained } from '../../ui/Explained';
import { TermList } from '../../ui/TermList';
import type { CompareModel } from './compare-model';

interface VerdictExplainedProps {
  readonly compared: Compared;
  readonly model: CompareModel;
  readonly stop?: string | undefined;
  readonly children: string;
}

export function VerdictExplained({ compared, model, stop, children }: VerdictExplainedProps) {
  const { a, b, by, stated, placing, delays } = model;
  return (
    <Explained
      title="How this was reached"
      stop={stop}
      className={`inline font-bold ${compared.verdict.kind === 'up' ? 'text-danger' : ''}`}
      explanation={() => (
        <TermList
          rows={verdictExplanation({
            ...compared,
            a: { ...compared.a, range: a, stated: stated.a },
            b: { ...compared.b, range: b, stated: stated.b },
            ...(placing ? { placing } : {}),
            delays,
            picked: by.kind === 'hand',
            many: null,
          })}
        />
      )}
    >
      {children}
    </Explained>
  );
}
