import type { Day } from '../../domain/day';
import type { DrawerTarget } from '../../domain/view';
import { caveatWords, leadPhrases, type Phrase } from '../../format/threats-and-attacks';
import { Button } from '../../ui/Button';
import type { ThreatsAndAttacksModel } from './threats-and-attacks-model';

interface LeadProps {
  readonly model: ThreatsAndAttacksModel;
  readonly asOf: Day;
  readonly open: (opened: DrawerTarget) => void;
}

/** With the punctuation that follows the phrase, so that no line begins with a comma. */
interface Piece extends Phrase {
  readonly start: number;
  readonly stop: string;
}

function piecesOf(phrases: readonly Phrase[]): Piece[] {
  const stopOf = (phrase: Phrase | undefined) => /^[,;.]/.exec(phrase?.words ?? '')?.[0] ?? '';
  let start = 0;
  return phrases.map((phrase, position) => {
    const taken = phrases[position - 1]?.opens ? stopOf(phrase) : '';
    const words = phrase.words.slice(taken.length);
    const stop = phrase.opens ? stopOf(phrases[position + 1]) : '';
    const piece = { words, opens: phrase.opens, start, stop };
    start += words.length + stop.length;
    return piece;
  });
}

export function Lead({ model: { facts, scope }, asOf, open }: LeadProps) {
  const caveat = caveatWords(facts);
  return (
    <div className="mt-0.5 mb-3 grid max-w-[96ch] gap-1">
      <p className="text-pretty text-lead">
        {piecesOf(leadPhrases(facts, scope, asOf)).map(({ words, opens, start, stop }) =>
          opens ? (
            <span key={start} className="whitespace-nowrap">
              <Button
                look="figure"
                className="inline whitespace-normal"
                onClick={() => open(opens)}
              >
                {words}
              </Button>
              {stop}
            </span>
          ) : (
            <span key={start}>{words}</span>
          ),
        )}
      </p>
      {caveat === '' ? null : <p className="font-medium">{caveat}</p>}
    </div>
  );
}
