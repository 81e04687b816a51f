import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { ageWords } from '../../format/countdown';
import { attackFilterWords, threatFilterWords } from '../../format/filter-words';
import { HoldHeight } from '../../ui/HoldHeight';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { CountdownTile, PassedTile } from './CountdownTile';
import { glanceModel } from './glance-model';
import { LateVerdict } from './LateVerdict';
import { ReadingNote } from './ReadingNote';
import { RecentAttacksTile, RecentThreatsTile } from './recent-tiles';
import { Sentence } from './Sentence';
import { LatestTile, MostActiveTile } from './tiles';

/** Of the loaded panel at each window width, so that nothing moves when the data arrives. */
const waitingHeight =
  'min-h-[60.58rem] sm:min-h-[44.3rem] md:min-h-[34.68rem] lg:min-h-[30.21rem] xl:min-h-[19.54rem]';

export const GlancePanel = memo(function GlancePanel({ state }: { readonly state: ViewState }) {
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(state.view);
  const statements = useQuery(statementColumnsQuery);
  const model = useMemo(
    () =>
      attacks.data && statements.data ? glanceModel(state, attacks.data, statements.data) : null,
    [state, attacks.data, statements.data],
  );
  const open = (opened: ViewState['view']['open']) => state.change({ open: opened });

  if (!model || !attacks.data || !statements.data) {
    const missing = answerOf(attacks.data ? statements : attacks);
    return (
      <Panel title="At a glance">
        <Waiting
          what={attacks.data ? 'statements' : 'attacks'}
          failure={missing.failure}
          onRetry={askAgain}
          className={waitingHeight}
        />
      </Panel>
    );
  }
  const { view, directory } = state;
  // One notice is enough, even if both queries fail to refetch.
  const old = [answerOf(attacks), answerOf(statements)].find(({ failure }) => failure !== null);
  const whose = attackFilterWords(view, directory);
  const threatsOf = threatFilterWords(view, directory);
  const { asOf } = state.dataset;
  const { passed, coming } = model.keyDates;
  const tiles = coming.length + (passed ? 1 : 0);
  const verdict = { state, columns: attacks.data, count: model.attacks };
  return (
    <Panel title="At a glance">
      <div className="grid gap-4 pt-0.5">
        {old?.kind === 'here' ? (
          <OldAnswer failure={old.failure} answeredAt={old.answeredAt} words={ageWords} />
        ) : null}
        <HoldHeight hold={state.steady}>
          <Sentence
            model={model}
            today={state.today}
            asOf={asOf}
            whose={whose}
            threatsOf={threatsOf}
            verdict={<LateVerdict look="sentence" {...verdict} />}
            open={open}
          />
        </HoldHeight>
        <HoldHeight hold={state.steady}>
          {/* One row if it fits; the reader's own key dates may need a second. */}
          <ul
            className={`grid grid-cols-[repeat(auto-fit,minmax(min(100%,max(7rem,var(--least))),1fr))] gap-x-4 gap-y-4 [--least:40%] md:[--least:28%] xl:min-h-[7.4rem] ${tiles > 4 ? 'xl:[--least:14%]' : 'xl:[--least:10%]'}`}
          >
            {passed ? <PassedTile passed={passed} open={open} /> : null}
            {coming.map((countdown) => (
              <CountdownTile key={countdown.keyDate.id} countdown={countdown} open={open} />
            ))}
            <RecentAttacksTile
              whose={whose}
              count={model.attacks}
              since={model.since}
              late={model.late}
              asOf={asOf}
              open={open}
            >
              <LateVerdict look="tile" {...verdict} />
            </RecentAttacksTile>
            <RecentThreatsTile
              of={threatsOf}
              count={model.threats}
              asOf={asOf}
              none={model.noThreats}
              open={open}
            />
            <MostActiveTile
              state={state}
              columns={attacks.data}
              found={model.mostActive}
              none={model.noAttacks}
              open={open}
            />
            <LatestTile
              state={state}
              columns={attacks.data}
              found={model.latest}
              none={model.noAttacks}
              open={open}
            />
          </ul>
        </HoldHeight>
        <HoldHeight hold={state.steady}>
          <ReadingNote state={state} columns={attacks.data} />
        </HoldHeight>
      </div>
    </Panel>
  );
});
