import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useMemo, useState } from 'react';
import { answerOf } from '../../api/answer';
import { backgroundAttacksQuery } from '../../api/background-attacks';
import { statementColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { backgroundAttacks } from '../../domain/background-attacks';
import type { DrawerTarget } from '../../domain/view';
import { ageWords } from '../../format/countdown';
import { selectionWords } from '../../format/threats-and-attacks-notes';
import { Button } from '../../ui/Button';
import { HoldHeight } from '../../ui/HoldHeight';
import { lazyComponent } from '../../ui/lazy-component';
import { OldAnswer } from '../../ui/OldAnswer';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { Followed } from './Followed';
import { Lead } from './Lead';
import { Notes } from './Notes';
import { PairedCharts } from './PairedCharts';
import { threatsAndAttacksModel } from './threats-and-attacks-model';

const ThreatsAndAttacksTable = lazyComponent(
  async () => (await import('./ThreatsAndAttacksTable')).ThreatsAndAttacksTable,
);

export const ThreatsAndAttacksPanel = memo(function ThreatsAndAttacksPanel({
  state,
}: {
  readonly state: ViewState;
}) {
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(state.view);
  const statements = useQuery(statementColumnsQuery);
  const background = useQuery(backgroundAttacksQuery).data;
  const [table, setTable] = useState(false);
  const model = useMemo(
    () =>
      attacks.data && statements.data
        ? threatsAndAttacksModel(state, attacks.data, statements.data)
        : null,
    [state, attacks.data, statements.data],
  );
  const outside = useMemo(
    () => backgroundAttacks(background ?? [], state.view, state.today, null),
    [background, state.view, state.today],
  );
  const open = (opened: DrawerTarget) => state.change({ open: opened });
  if (!model) {
    return (
      <Panel title="Threats and attacks">
        <Waiting
          what={attacks.data ? 'statements' : 'attacks'}
          failure={answerOf(attacks.data ? statements : attacks).failure}
          onRetry={askAgain}
          className="min-h-[34rem] sm:min-h-[26rem]"
        />
      </Panel>
    );
  }
  // One notice is enough, even if both refetches fail.
  const old = [answerOf(attacks), answerOf(statements)].find(({ failure }) => failure !== null);
  return (
    <Panel
      title="Threats and attacks"
      aside={selectionWords(model.selected)}
      controls={
        <Button aria-pressed={table} onClick={() => setTable(!table)}>
          Table
        </Button>
      }
    >
      {old?.kind === 'here' ? (
        <OldAnswer failure={old.failure} answeredAt={old.answeredAt} words={ageWords} />
      ) : null}
      <HoldHeight hold={state.isScrubbing}>
        <Lead model={model} asOf={state.dataset.asOf} open={open} />
      </HoldHeight>
      <HoldHeight hold={state.isScrubbing}>
        {table ? (
          <Suspense>
            <ThreatsAndAttacksTable
              model={model}
              outside={background ? outside : null}
              state={state}
              open={open}
            />
          </Suspense>
        ) : (
          <PairedCharts model={model} outside={outside} open={open} />
        )}
        <Notes model={model} state={state} />
        <Followed model={model} asOf={state.dataset.asOf} area={state.view.area} />
      </HoldHeight>
    </Panel>
  );
});
