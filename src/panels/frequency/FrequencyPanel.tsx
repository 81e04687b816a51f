import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useMemo, useState } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { useAttackColumns } from '../../api/use-attack-columns';
import { statementDays } from '../../domain/threats';
import { attackFilterWords } from '../../format/filter-words';
import { HoldHeight } from '../../ui/HoldHeight';
import { lazyComponent } from '../../ui/lazy-component';
import { Panel } from '../../ui/Panel';
import { useWidth, useWindowWidth } from '../../ui/use-size';
import { Waiting } from '../../ui/Waiting';
import { useNarrowed } from '../../url/use-narrowed';
import type { ViewState } from '../../url/view-state';
import { BelowChart } from './BelowChart';
import { ChartFrame } from './ChartFrame';
import { Controls } from './Controls';
import { FindingHeading } from './FindingHeading';
import { FrequencyNotices } from './FrequencyNotices';
import { findingWords } from './finding-words';
import { frequencyModel } from './frequency-model';
import { overviewModel } from './overview-model';
import { useRoom } from './use-room';

/** Loaded when the page is idle, so that it works even if the server is down by then. */
const FrequencyTable = lazyComponent(
  async () => (await import('./FrequencyTable')).FrequencyTable,
  'ahead',
);

/** The fields of the view that change the counts; the others only mark days. */
const countedBy = ['from', 'to', 'split', 'group', 'governorate', 'asOf'] as const;

/** In CSS pixels. Narrower windows show weeks unless the reader chose an interval. */
const minWidthForDays = 768;

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
  const [ref, width] = useWidth<HTMLDivElement>();
  const windowWidth = useWindowWidth();
  const unit = view.interval ?? (windowWidth < minWidthForDays ? 'week' : 'day');

  const counted = useNarrowed(state, countedBy);
  const model = useMemo(
    () => (attacks.data ? frequencyModel(counted, unit, attacks.data, statements.data) : null),
    [counted, unit, attacks.data, statements.data],
  );
  const overview = useMemo(
    () => (attacks.data ? overviewModel(counted, attacks.data) : null),
    [counted, attacks.data],
  );
  const room = useRoom(state, unit, attacks.data);
  const marked = useMemo(
    () =>
      statements.data && view.statement
        ? statementDays(statements.data, view.statement, today)
        : null,
    [statements.data, view.statement, today],
  );
  const whose = attackFilterWords(view, state.directory);
  const finding = model ? findingWords(model.findings, model.asOf, whose) : '';
  return (
    <Panel
      title="Attack frequency"
      aside={`${dataset.source.publisher}, one report: one source`}
      controls={
        <Controls unit={unit} split={view.split} table={table} onTable={setTable} change={change} />
      }
    >
      <div ref={ref}>
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
            <HoldHeight hold={state.steady}>
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
            ) : width > 0 ? (
              <ChartFrame
                model={model}
                state={state}
                width={width}
                marked={marked}
                room={room?.chart ?? null}
                finding={finding}
              />
            ) : null}
            <BelowChart {...{ model, overview, state, width, room }} />
          </>
        )}
      </div>
    </Panel>
  );
});
