import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { ageWords } from '../../format/countdown';
import { Button } from '../../ui/Button';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { ComparedBody } from './ComparedBody';
import { ComparedHead } from './ComparedHead';
import { OneChosen } from './OneChosen';
import { PeriodFields } from './PeriodFields';
import { Presets } from './Presets';
import { RunUpLengths } from './RunUpLengths';
import { StatedDaysChoice } from './StatedDaysChoice';
import { useCompare } from './use-compare';

interface ComparePeriodsPanelProps {
  readonly state: ViewState;
  readonly latest: () => ViewState;
}

export const ComparePeriodsPanel = memo(function ComparePeriodsPanel({
  state,
  latest,
}: ComparePeriodsPanelProps) {
  const { view, change } = state;
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(view);
  const statements = useQuery(statementColumnsQuery);
  const [table, setTable] = useState(false);
  const compare = useCompare(state, attacks.data, statements.data);
  if (!compare || !attacks.data) {
    return (
      <Panel title="Compare periods">
        <Waiting
          what="attacks"
          failure={answerOf(attacks).failure}
          onRetry={askAgain}
          className="min-h-96"
        />
      </Panel>
    );
  }
  const { presets, periods, model } = compare;
  const answer = answerOf(attacks);
  return (
    <Panel
      title="Compare periods"
      aside="rates are per covered day"
      controls={
        model ? (
          <Button aria-pressed={table} onClick={() => setTable(!table)}>
            Table
          </Button>
        ) : null
      }
    >
      {answer.kind === 'here' && answer.failure !== null ? (
        <OldAnswer failure={answer.failure} answeredAt={answer.answeredAt} words={ageWords} />
      ) : null}
      <PeriodFields periods={periods} latest={latest} />
      <Presets
        today={state.today}
        presets={presets}
        chosen={periods.kind === 'both' && periods.by.kind === 'preset' ? periods : null}
        change={change}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-1.5">
        <RunUpLengths runUp={view.runUp} change={change} />
        <StatedDaysChoice state={state} />
      </div>
      <div className="mt-4" aria-live="polite">
        {model ? (
          <ComparedHead model={model} presets={presets} state={state} />
        ) : periods.kind === 'one' ? (
          <OneChosen periods={periods} today={state.today} change={change} />
        ) : null}
      </div>
      {model ? (
        <ComparedBody model={model} attacks={attacks.data} table={table} state={state} />
      ) : null}
    </Panel>
  );
});
