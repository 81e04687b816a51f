import type { RateComparison, Verdict } from '../../domain/verdict';
import { sentenceCase } from '../../format/bound';
import { endsWords } from '../../format/bounds-cases';
import { type PossibleDoubles, possibleDoublesClause } from '../../format/possible-doubles';
import { intervalRange, levelWords } from '../../format/ratio';
import { reasonWords, type VerdictContext, verdictName, verdictShort } from '../../format/verdict';
import { rateTimesWords } from '../../format/verdict-times';
import { upWords } from '../../format/what-would-change';

export interface VerdictTexts {
  readonly headline: readonly string[];
  readonly detail: readonly string[];
}

const against = 'A against B';

function shortEnds({ cases: { lowest, highest } }: RateComparison): string[] {
  const unknown = 'no upper limit is known for';
  if (lowest.b === null && highest.a === null) return [`${unknown} A and B`];
  if (lowest.b === null) return [`${unknown} B`];
  if (highest.a === null) return [`${unknown} A`];
  return ['the fewest and the most say different things'];
}

/** The name comes first, because it can be read from a distance. */
export function verdictTexts(
  verdict: Verdict,
  context: VerdictContext & {
    readonly smallestUp: number | null;
    readonly doubles: PossibleDoubles | null;
  },
): VerdictTexts {
  const { doubles } = context;
  const name = `${verdictName(verdict)}${doubles ? ' in claims' : ''}`;
  const bare = [`${against}: ${name}`, sentenceCase(name)];
  const reason = reasonWords(verdict, context);
  switch (verdict.kind) {
    case 'up':
    case 'down': {
      const interval = `${levelWords(verdict.level)} interval ${intervalRange(verdict.interval)}`;
      return {
        headline: [`${against}: ${name}, ${rateTimesWords(verdict)}`, ...bare],
        detail: [...(doubles ? [interval + possibleDoublesClause(doubles)] : []), interval],
      };
    }
    case 'notDistinguishable': {
      const other = upWords(context.smallestUp, context);
      return {
        headline: bare,
        detail: [`${reason}. ${sentenceCase(other)}`, reason].map(sentenceCase),
      };
    }
    case 'dependsOnUncertainCounts': {
      const ends = endsWords(verdict, context);
      return {
        headline: bare,
        detail: [...new Set([ends.join('; '), reason, ...shortEnds(verdict)])].map(sentenceCase),
      };
    }
    case 'cannotSay': {
      const short = verdictShort(verdict);
      return {
        headline: [`${against}: ${short}`, sentenceCase(short), ...bare],
        detail: [sentenceCase(reason)],
      };
    }
  }
}
