import { memo, useMemo, useState } from 'react';
import { answerOf } from '../../api/answer';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { smallFont } from '../../charts/small-font';
import { runUpLengths } from '../../domain/view';
import { ageWords } from '../../format/countdown';
import { attackFilterWords } from '../../format/filter-words';
import { Button } from '../../ui/Button';
import { HoldHeight } from '../../ui/HoldHeight';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { ToggleGroup } from '../../ui/ToggleGroup';
import { Waiting } from '../../ui/Waiting';
import { useTracked } from '../../url/use-tracked';
import type { ViewState } from '../../url/view-state';
import { OwnKeyDates } from './OwnKeyDates';
import { RunUpItem } from './RunUpItem';
import { RunUpLegend } from './RunUpLegend';
import { RunUpsLead } from './RunUpsLead';
import { RunUpsTable } from './RunUpsTable';
import { runUpsModel } from './run-ups-model';
import { useHighest } from './use-highest';
import { WithoutRunUp } from './WithoutRunUp';

interface RunUpsPanelProps {
  readonly state: ViewState;
}

export const RunUpsPanel = memo(function RunUpsPanel({ state }: RunUpsPanelProps) {
  const { view, change, isScrubbing } = state;
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(view);
  const [table, setTable] = useState(false);
  const answer = answerOf(attacks);
  const counted = useTracked(state);
  const model = useMemo(
    () => (attacks.data ? runUpsModel(counted, attacks.data) : null),
    [counted, attacks.data],
  );
  const highest = useHighest(model, counted, attacks.data);
  const whose = attackFilterWords(state.view, state.directory);
  const font = smallFont();
  return (
    <Panel
      title="Run-ups"
      controls={
        <>
          <ToggleGroup
            label="Days before"
            value={`${view.runUp}`}
            options={runUpLengths.map((length) => ({ value: `${length}`, label: `${length}` }))}
            onChange={(chosen) => {
              const runUp = runUpLengths.find((length) => `${length}` === chosen);
              if (runUp) change({ runUp });
            }}
          />
          <Button aria-pressed={table} onClick={() => setTable(!table)}>
            Table
          </Button>
        </>
      }
    >
      {answer.kind === 'here' ? (
        <OldAnswer failure={answer.failure} answeredAt={answer.answeredAt} words={ageWords} />
      ) : null}
      {model ? (
        <>
          <RunUpsLead model={model} state={state} whose={whose} />
          <HoldHeight hold={isScrubbing}>
            {model.shown.length === 0 ? null : table ? (
              <RunUpsTable model={model} state={state} />
            ) : (
              <>
                <div className="mt-3 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
                  {model.shown.map((item) => (
                    <RunUpItem
                      key={`${item.occurrence.keyDate.id} ${item.occurrence.on.start}`}
                      {...{ item, state, highest, whose, font }}
                      comparisons={model.comparisons}
                    />
                  ))}
                </div>
                <RunUpLegend series={model.shown.map(({ series }) => series)} />
              </>
            )}
            <WithoutRunUp dates={model.without} asOf={state.dataset.asOf} change={change} />
          </HoldHeight>
        </>
      ) : (
        <Waiting
          what="attacks"
          failure={answer.failure}
          onRetry={askAgain}
          className="min-h-[22rem]"
        />
      )}
      <OwnKeyDates state={state} />
    </Panel>
  );
});
