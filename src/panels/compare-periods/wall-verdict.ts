import type { Corner, Verdict, Weighed } from '../../domain/verdict';
import { sentenceCase } from '../../format/bound';
import { intervalRange, levelWords } from '../../format/ratio';
import {
  cornerWords,
  endsWords,
  noCountWords,
  refusalWords,
  timesWords,
  type VerdictContext,
  verdictName,
  verdictShort,
} from '../../format/verdict';

/** A verdict and what it rests on, each in fewer and fewer words. */
export interface VerdictTexts {
  readonly headline: readonly string[];
  readonly detail: readonly string[];
}

const against = 'A against B';

/** What an end of the counts says, without its counts: "3.0 times, up". */
const saidOf = (corner: Corner) => cornerWords(corner).split(', ').slice(1).join(', ');

/** What the two ends say, in fewer words; an end that no count is known of is named for that. */
function shortEnds({ corners: { lowest, highest } }: Weighed): string[] {
  const unknown = 'no known upper bound';
  if (lowest.b === null && highest.a === null) return [`A and B have ${unknown}`];
  if (lowest.b === null)
    return [`B has ${unknown}; at the most ${saidOf(highest)}`, `B has ${unknown}`];
  if (highest.a === null)
    return [`A has ${unknown}; at the fewest ${saidOf(lowest)}`, `A has ${unknown}`];
  return [
    `At the fewest ${saidOf(lowest)}; at the most ${saidOf(highest)}`,
    'The fewest and the most say different things',
  ];
}

/** A verdict to be read across a room: its name first, then its figures or the reason why there are none. */
export function verdictTexts(verdict: Verdict, context: VerdictContext): VerdictTexts {
  const name = verdictName(verdict);
  const bare = [`${against}: ${name}`, sentenceCase(name)];
  switch (verdict.kind) {
    case 'up':
    case 'down': {
      const times = timesWords(verdict);
      const interval = `${levelWords(verdict.level)} interval ${intervalRange(verdict.interval)}`;
      return {
        headline: [
          `${against}: ${name}, ${times} the rate`,
          `${against}: ${name}, ${times}`,
          ...bare,
        ],
        detail: [interval],
      };
    }
    case 'notDistinguishable': {
      const times = timesWords(verdict);
      const { smallestUp } = context;
      const other =
        smallestUp === null ? noCountWords() : `${smallestUp} attacks in A would have been up`;
      return {
        headline: bare,
        detail: [
          `${times} the rate, which chance alone may make; ${other}`,
          `${times} the rate; ${other}`,
          `${times} the rate`,
        ],
      };
    }
    case 'dependsOnUncertainCounts': {
      const ends = endsWords(verdict, context).map(sentenceCase);
      return {
        headline: [...bare, 'Depends on uncertain counts'],
        detail: [ends.join('. '), ends.slice(0, 2).join('. '), ...shortEnds(verdict)],
      };
    }
    case 'cannotSay': {
      const short = verdictShort(verdict);
      return {
        headline: [`${against}: ${short}`, sentenceCase(short), ...bare],
        detail: [sentenceCase(refusalWords(verdict.reason, context))],
      };
    }
  }
}
