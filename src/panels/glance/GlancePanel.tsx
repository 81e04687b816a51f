import { useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useId, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery, statementsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { useReceivedAtStart } from '../../api/use-received-at-start';
import { currentStatements } from '../../domain/current-statements';
import { keyDateNews } from '../../domain/key-date-news';
import { latestThreats } from '../../domain/latest-threats';
import type { View } from '../../domain/view';
import { ageWords } from '../../format/countdown';
import { attackFilterWords } from '../../format/filter-words';
import { HoldHeight } from '../../ui/HoldHeight';
import { OldAnswer } from '../../ui/OldAnswer';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { Countdowns } from './Countdowns';
import { attackGlance, threatGlance } from './glance-model';
import { AttackNews, ThreatNews } from './LatestNews';
import { LateVerdict } from './LateVerdict';
import { ReadingNote } from './ReadingNote';
import { Sentence } from './Sentence';
import { Hit, Threatened } from './Targets';

/**
 * Each part waits and fails by itself, because the countdowns need no records, and threats no
 * attacks.
 */
export const GlancePanel = memo(function GlancePanel({ state }: { readonly state: ViewState }) {
  const { dataset, view, today, directory, change } = state;
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(view);
  const receivedAtStart = useReceivedAtStart(dataset.asOf);
  const statements = useQuery(statementsQuery);
  const columns = useQuery(statementColumnsQuery).data;
  const attacked = useMemo(
    () => (attacks.data ? attackGlance(state, attacks.data, receivedAtStart) : null),
    [state, attacks.data, receivedAtStart],
  );
  const threatened = useMemo(
    () => (columns ? threatGlance(state, columns) : null),
    [state, columns],
  );
  const latest = useMemo(
    () =>
      statements.data
        ? latestThreats(currentStatements(statements.data.statements, today), view.group)
        : null,
    [statements.data, today, view.group],
  );
  const keyDates = useMemo(() => keyDateNews(dataset.keyDates, today), [dataset, today]);
  const open = (opened: View['open']) => change({ open: opened });

  // One notice is enough, even if both queries fail to refetch.
  const old = [answerOf(attacks), answerOf(statements)].find(({ failure }) => failure !== null);
  const waiting = (what: string, failure: string | null, height: string): ReactNode => (
    <Waiting what={what} failure={failure} onRetry={askAgain} className={height} />
  );
  return (
    <HoldHeight hold={state.isScrubbing}>
      <GlanceLayout
        notice={
          old?.kind === 'here' ? (
            <OldAnswer failure={old.failure} answeredAt={old.answeredAt} words={ageWords} />
          ) : null
        }
        countdowns={
          <Countdowns
            keyDates={keyDates}
            follows={dataset.live && view.asOf === null && view.at === null}
            open={open}
          />
        }
        sentence={
          attacked && attacks.data ? (
            <>
              <Sentence
                count={attacked.count}
                asOf={dataset.asOf}
                whose={attackFilterWords(view, directory)}
                verdict={
                  <LateVerdict state={state} columns={attacks.data} count={attacked.count} />
                }
                open={open}
              />
              <p className="mt-2 max-w-[84ch] text-pretty">
                {threatened ? <Threatened state={state} threats={threatened} open={open} /> : null}
                <Hit state={state} columns={attacks.data} attacks={attacked} open={open} />
              </p>
            </>
          ) : (
            waiting('attacks', answerOf(attacks).failure, 'min-h-[17.06rem] md:min-h-[12.6rem]')
          )
        }
        news={
          <ul className="grid min-w-0 content-start gap-2 lg:border-line lg:border-l lg:pl-4">
            {attacked && attacks.data ? (
              <AttackNews state={state} columns={attacks.data} attacks={attacked} open={open} />
            ) : (
              // Reserves space for the days without data and the latest attack.
              <li aria-hidden="true" className="min-h-[4.7rem]" />
            )}
            {statements.data ? (
              <ThreatNews state={state} latest={latest} open={open} />
            ) : (
              <li>{waiting('statements', answerOf(statements).failure, 'min-h-[2.125rem]')}</li>
            )}
            {attacks.data ? (
              <li>
                <ReadingNote state={state} columns={attacks.data} />
              </li>
            ) : (
              <li aria-hidden="true" className="min-h-6" />
            )}
          </ul>
        }
      />
    </HoldHeight>
  );
});

interface GlanceLayoutProps {
  readonly notice?: ReactNode;
  readonly countdowns: ReactNode;
  readonly sentence: ReactNode;
  readonly news: ReactNode;
}

/** In columns on a wide window; on a phone in reading order. */
function GlanceLayout({ notice, countdowns, sentence, news }: GlanceLayoutProps) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="grid gap-y-3 border-ink border-t-2 pt-3">
      <h2 id={heading} className="sr-only">
        At a glance
      </h2>
      {notice}
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-3">
        <div className="grid gap-x-8 gap-y-4 md:grid-cols-[25%_minmax(0,1fr)] lg:col-span-2">
          {countdowns}
          <div className="min-w-0">{sentence}</div>
        </div>
        {news}
      </div>
    </section>
  );
}
