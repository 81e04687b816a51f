import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useMemo, useState } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { BySize } from '../../charts/plot/BySize';
import { isNarrow, usePlotSize } from '../../charts/plot/plot-size';
import { statementDays } from '../../domain/threats';
import { attackFilterWords } from '../../format/filter-words';
import { HoldHeight } from '../../ui/HoldHeight';
import { lazyComponent } from '../../ui/lazy-component';
import { Panel } from '../../ui/Panel';
import { Waiting } from '../../ui/Waiting';
import { useTracked } from '../../url/use-tracked';
import type { ViewState } from '../../url/view-state';
import { BelowChart } from './BelowChart';
import { Controls } from './Controls';
import { FindingHeading } from './FindingHeading';
import { FrequencyNotices } from './FrequencyNotices';
import { findingWords } from './finding-words';
import { hasAttacks } from './Legend';
import { ModelChart } from './ModelChart';
import { overviewModel } from './overview-model';
import { useFrequency } from './use-frequency';

/** Loaded when the page is idle, so that it also works if the server is down later. */
const FrequencyTable = lazyComponent(
  async () => (await import('./FrequencyTable')).FrequencyTable,
  'ahead',
);

/** Only on the server: a browser that runs scripts ignores `noscript`. */
const FiguresWithoutScript = import.meta.env.SSR
  ? lazyComponent(async () => (await import('./FiguresWithoutScript')).FiguresWithoutScript)
  : null;

export const FrequencyPanel = memo(function FrequencyPanel({
  state,
}: {
  readonly state: ViewState;
}) {
  const { dataset, view, today, change } = state;
  const askAgain = useAskAgain();
  const attacks = useAttackColumns(view);
  const statements = useQuery(statementColumnsQuery);
  const [table, setTable] = useState(false);
  const [chosen, setAlone] = useState<string | null>(null);
  const [ref, size] = usePlotSize<HTMLDivElement>();
  // Each tracks what it reads, so that a change that only marks days does not recount anything.
  const [counted, forOverview] = [useTracked(state), useTracked(state)];
  const columns = { attacks: attacks.data, statements: statements.data };
  const drawn = useFrequency(counted, view.interval, columns, size);
  const { model, room } = size && isNarrow(size) ? drawn.narrow : drawn.wide;
  const overview = useMemo(
    () => (attacks.data ? overviewModel(forOverview, attacks.data) : null),
    [forOverview, attacks.data],
  );
  const marked = useMemo(
    () =>
      statements.data && view.statement
        ? statementDays(statements.data, view.statement, today)
        : null,
    [statements.data, view.statement, today],
  );
  // Only a part in the legend can be shown alone, because only there can the reader undo it.
  const alone = model?.series.keys.filter(hasAttacks(model)).find((key) => key === chosen) ?? null;
  const whose = attackFilterWords(view, state.directory);
  const finding = model ? findingWords(model.findings, model.asOf, whose) : '';
  const chart = (narrow: boolean) => (narrow ? drawn.narrow : drawn.wide);
  return (
    <Panel
      title="Attack frequency"
      className="@container"
      aside={`${dataset.source.publisher}, one report: one source`}
      controls={
        <Controls
          size={size}
          unitOf={(narrow) => chart(narrow).unit}
          split={view.split}
          table={table}
          onTable={setTable}
          change={change}
        />
      }
    >
      <div ref={ref} className="@container">
        {!model || !overview ? (
          <Waiting
            what="attacks"
            failure={answerOf(attacks).failure}
            onRetry={askAgain}
            className="min-h-[38rem]"
          />
        ) : (
          <>
            <FrequencyNotices attacks={answerOf(attacks)} statements={answerOf(statements)} />
            <HoldHeight hold={state.isScrubbing}>
              <FindingHeading
                asOf={model.asOf}
                findings={model.findings}
                whose={whose}
                open={(open) => change({ open })}
              />
            </HoldHeight>
            {table ? (
              <Suspense>
                <FrequencyTable model={model} state={state} />
              </Suspense>
            ) : (
              <BySize size={size}>
                {(own, narrow, className) => (
                  <ModelChart
                    {...{ state, marked, finding, alone, className }}
                    model={chart(narrow).model ?? model}
                    room={chart(narrow).room?.chart ?? null}
                    size={own}
                  />
                )}
              </BySize>
            )}
            <noscript>
              {FiguresWithoutScript && attacks.data ? (
                <FiguresWithoutScript
                  model={drawn.wide.model ?? model}
                  state={counted}
                  attacks={attacks.data}
                />
              ) : null}
            </noscript>
            <BelowChart
              {...{ model, overview, state, size, room, alone }}
              modelOf={(narrow) => chart(narrow).model ?? model}
              onAlone={setAlone}
            />
          </>
        )}
      </div>
    </Panel>
  );
});
