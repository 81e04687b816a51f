import { Fragment, useId, useMemo } from 'react';
import { RunUpChart, runUpChartHeight } from '../../charts/RunUpChart';
import { enclosingRange } from '../../domain/day-range';
import { isOwn } from '../../domain/own-key-dates';
import { counted, sentenceCase } from '../../format/bound';
import { daysToGoWords, groupNames } from '../../format/countdown';
import { dayRangeWords } from '../../format/day';
import {
  bandWords,
  occurrenceDays,
  pickedWords,
  rankedWords,
  runUpSentences,
} from '../../format/run-up';
import { Button } from '../../ui/Button';
import { Explained } from '../../ui/Explained';
import { useWidth } from '../../ui/use-size';
import type { ViewState } from '../../url/view-state';
import { chartKeyDate } from './chart-key-date';
import type { ShownRunUp } from './run-ups-model';

interface RunUpItemProps {
  readonly item: ShownRunUp;
  readonly state: ViewState;
  readonly comparisons: number;
  readonly highest: number;
  readonly whose: string;
  readonly font: string;
}

export function RunUpItem({ item, state, comparisons, highest, whose, font }: RunUpItemProps) {
  const heading = useId();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { occurrence, runUp, series, adjusted } = item;
  const keyDates = [occurrence.keyDate, ...occurrence.also];
  const chartDate = useMemo(() => chartKeyDate(item), [item]);
  const sentences = runUpSentences(runUp, adjusted, comparisons, whose, item.daysToGo);
  const isRanked = runUp.ranking.kind === 'ranked';
  if (keyDates.every(isOwn) && isRanked) sentences.push(pickedWords);
  const [named, rest] =
    runUp.ranking.kind === 'ranked' ? rankedWords(runUp.ranking, runUp) : ['', sentences.join(' ')];
  const band = series.windows > 1 ? ` The band is ${bandWords(series.windows)}.` : '';
  const when = `${occurrenceDays(occurrence, state.dataset.asOf)} · ${daysToGoWords(item.daysToGo)}`;
  return (
    <article
      aria-labelledby={heading}
      className="row-span-4 grid min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-subgrid gap-y-1"
    >
      <h3 id={heading} className="text-small">
        {keyDates.map(({ id, label }, index) => (
          <Fragment key={id}>
            {index > 0 ? 'and ' : null}
            <Button
              look="figure"
              className="font-semibold text-body"
              onClick={() => state.change({ open: { kind: 'keyDate', id } })}
            >
              {label}
            </Button>{' '}
          </Fragment>
        ))}
        <span className="font-normal text-ink-2">{when}</span>
      </h3>
      <p>
        <WindowCount item={item} state={state} />
      </p>
      <div ref={ref} style={{ minHeight: runUpChartHeight }}>
        {width > 0 ? (
          <RunUpChart
            series={series}
            keyDate={chartDate}
            length={runUp.length}
            highest={highest}
            width={width}
            font={font}
            label={`${groupNames(occurrence)}, ${when}: attacks by day from 28 days before it to 7 after, and how they add up. ${isRanked ? sentenceCase(`${named}${rest}.`) : rest}${band} The button Table shows its figures.`}
          />
        ) : null}
      </div>
      <p className="text-pretty text-small">
        {isRanked ? (
          <Explained
            title="How it was ranked"
            className="inline font-semibold"
            explanation={() => <HowRanked sentences={sentences} />}
          >
            {sentenceCase(named)}
          </Explained>
        ) : null}
        {rest}
        {isRanked ? '.' : null}
      </p>
    </article>
  );
}

const pMeaning =
  'p is the share of windows with at least as many attacks. If several lengths are tried, one may look striking by chance.';

function HowRanked({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <span className="grid gap-1 text-pretty">
      {[...sentences, pMeaning].map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  );
}

function WindowCount({ item, state }: Pick<RunUpItemProps, 'item' | 'state'>) {
  const { runUp, occurrence } = item;
  const range = enclosingRange(runUp.days);
  if (!range) return <span className="font-bold text-lead">no data</span>;
  const words = `${counted(runUp.bound, 'attack')}${runUp.stillComingIn > 0 ? ' so far' : ''}`;
  const days = dayRangeWords(range, { short: true, asOf: state.dataset.asOf });
  return (
    <>
      {runUp.bound.high === 0 ? (
        <span className="font-bold text-lead">{words}</span>
      ) : (
        <Button
          look="figure"
          className="font-bold text-lead"
          aria-label={`${groupNames(occurrence)}: ${words}, ${days}. Open the attacks`}
          onClick={() => state.change({ open: { kind: 'attacks', range, part: null } })}
        >
          {words}
        </Button>
      )}{' '}
      <span className="text-ink-2 text-small">{days}</span>
    </>
  );
}
