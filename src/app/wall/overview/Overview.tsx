import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { answerOf } from '../../../api/answer';
import { statementsQuery } from '../../../api/queries';
import { useAttackColumns } from '../../../api/use-attack-columns';
import { useReceivedAtStart } from '../../../api/use-received-at-start';
import { WeeksChart } from '../../../charts/WeeksChart';
import type { Day } from '../../../domain/day';
import { dayRangeWords } from '../../../format/day';
import { attacksModel, datesModel } from '../../../panels/glance/wall-now-model';
import { known } from '../../../panels/glance/wall-now-texts';
import { Fit } from '../../../ui/wall/Fit';
import type { WallRoom } from '../../../ui/wall/wall-room';
import type { ViewState } from '../../../url/view-state';
import { type OverviewChart, overviewChart, reaches } from './overview-model';
import { mainCountdown, overviewSlots } from './overview-slots';

interface OverviewProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

/**
 * One picture without rotation: the days to the deadline, this week against the week before, the days behind them, and
 * the newest threat.
 */
export const Overview = memo(function Overview({ state, room }: OverviewProps) {
  const attacks = useAttackColumns(state.view);
  const receivedAtStart = useReceivedAtStart(state.dataset.asOf);
  const statements = useQuery(statementsQuery);
  const [noAttacks, noStatements] = [answerOf(attacks).failure, answerOf(statements).failure];
  const reach = room.portrait ? reaches.narrow : reaches.wide;
  const slots = useMemo(() => {
    const model = attacks.data && attacksModel(state, attacks.data, receivedAtStart);
    const deadline = mainCountdown(datesModel(state));
    const chart =
      attacks.data &&
      model &&
      overviewChart(state, attacks.data, model.count, {
        deadline: deadline?.keyDate.kind === 'deadline' ? deadline : null,
        reach,
      });
    return overviewSlots(
      state,
      known(model, noAttacks, 'attacks'),
      known(statements.data?.statements, noStatements, 'statements'),
      chart ? <Days chart={chart} asOf={state.dataset.asOf} /> : null,
    );
  }, [state, attacks.data, receivedAtStart, statements.data, noAttacks, noStatements, reach]);
  return (
    <Fit slots={slots} always={2} className="overview h-full overflow-clip">
      {(shown) => (
        <>
          <div className="overview-date">
            {shown('date')}
            {shown('otherDates')}
          </div>
          <div className="overview-says">
            {shown('sentence')}
            {shown('verdict')}
            {shown('since')}
          </div>
          {shown('chart')}
          <div className="overview-threat">{shown('threat')}</div>
        </>
      )}
    </Fit>
  );
});

interface DaysProps {
  readonly chart: OverviewChart;
  readonly asOf: Day;
}

function Days({ chart: { model, ...drawn }, asOf }: DaysProps) {
  return (
    <div className="overview-chart">
      <WeeksChart
        label={`Bar chart of attacks by day, ${dayRangeWords(model.period, { asOf })}`}
        counts={model.counts}
        spanning={model.spanning}
        runs={model.runs}
        asOf={asOf}
        {...drawn}
      />
    </div>
  );
}
