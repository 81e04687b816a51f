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
import { Choices } from './Choices';
import { Compared } from './Compared';
import { OneChosen } from './OneChosen';
import { OwnDays } from './OwnDays';
import { StatedDaysChoice } from './StatedDaysChoice';
import { useCompare } from './use-compare';

interface ComparePeriodsPanelProps {
  readonly state: ViewState;
}

export const ComparePeriodsPanel = memo(function ComparePeriodsPanel({
  state,
}: ComparePeriodsPanelProps) {
  const { view, change } = state;
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(view);
  const statements = useQuery(statementColumnsQuery);
  const [table, setTable] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const compare = useCompare(state, attacks.data, statements.data);
  const isByHand = compare?.periods.kind === 'one' || compare?.model?.by.kind === 'hand';
  const [wasByHand, setWasByHand] = useState(false);
  if (isByHand !== wasByHand) {
    setWasByHand(isByHand);
    if (isByHand) setIsOpen(true);
  }
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
      aside={
        <Choices
          presets={presets}
          periods={periods}
          state={state}
          isOpen={isOpen}
          onOpen={setIsOpen}
        />
      }
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
      {isOpen ? <OwnDays periods={periods} presets={presets} model={model} state={state} /> : null}
      {view.stated === 'counted' ? <StatedDaysChoice state={state} /> : null}
      {model ? (
        <Compared
          model={model}
          presets={presets}
          attacks={attacks.data}
          table={table}
          state={state}
        />
      ) : periods.kind === 'one' ? (
        <OneChosen periods={periods} asOf={state.dataset.asOf} change={change} />
      ) : null}
    </Panel>
  );
});
