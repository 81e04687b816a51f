import type { Day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import type { DrawerTarget } from '../../domain/view';
import { counted, sentenceCase } from '../../format/bound';
import { Button } from '../../ui/Button';
import { beforeWords, findingDays, findingRates, findingWords } from './finding-words';

interface FindingHeadingProps {
  readonly asOf: Day;
  readonly findings: readonly Finding[];
  readonly whose: string;
  readonly open: (opened: DrawerTarget) => void;
}

export function FindingHeading({ asOf, findings, whose, open }: FindingHeadingProps) {
  const [newest, before] = findings;
  if (!newest) return <p className={headingClass}>{findingWords(findings, asOf)}</p>;
  const number = ({ range }: Finding, words: string) => (
    <Button
      look="figure"
      className="inline"
      onClick={() => open({ kind: 'attacks', range, part: null })}
    >
      {words}
    </Button>
  );
  const rates = findingRates(findings);
  return (
    <p className={headingClass}>
      {number(newest, sentenceCase(counted(newest.bound, 'attack')))}
      {whose} listed {findingDays(newest, { asOf })}
      {before ? (
        <>
          , {number(before, beforeWords(before))} {findingDays(before, { asOf })}.{' '}
          <span className="text-ink-2">{rates ? `That is ${rates}.` : ''}</span>
        </>
      ) : null}
    </p>
  );
}

const headingClass = 'mt-0.5 mb-2 max-w-[100ch] text-balance text-body';
