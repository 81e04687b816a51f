import type { ComparedPart, ComparedParts } from '../../domain/comparison-parts';
import { verdictShort } from '../../format/verdict';
import { verdictExplanation } from '../../format/verdict-explanation';
import { Explained } from '../../ui/Explained';
import { TermList } from '../../ui/TermList';
import type { ViewState } from '../../url/view-state';
import type { CompareModel } from './compare-model';
import { isTooFew, partWords } from './compared-words';

interface PartVerdictProps {
  readonly part: ComparedPart;
  readonly parts: ComparedParts;
  readonly model: CompareModel;
  readonly state: ViewState;
}

export function PartVerdict({ part, parts, model, state }: PartVerdictProps) {
  const { a, b, by, stated } = model;
  return (
    <Explained
      title={`${partWords(part.key, state.directory)}: how it was reached`}
      explanation={() => (
        <TermList
          rows={verdictExplanation({
            ...part,
            a: { ...part.a, range: a, stated: stated.a },
            b: { ...part.b, range: b, stated: stated.b },
            picked: by.kind === 'hand',
            many: part.isAll ? null : parts.comparisons,
          })}
        />
      )}
    >
      <span className={part.verdict.kind === 'up' ? 'text-danger' : ''}>
        {isTooFew(part) ? 'too few' : verdictShort(part.verdict)}
      </span>
    </Explained>
  );
}
