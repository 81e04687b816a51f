import { memo, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { useAttackColumns } from '../../api/use-attack-columns';
import { WallWaiting } from '../../ui/wall/WallWaiting';
import { WallWords } from '../../ui/wall/WallWords';
import type { WallRoom } from '../../ui/wall/wall-room';
import { useTracked } from '../../url/use-tracked';
import type { ViewState } from '../../url/view-state';
import { runUpsModel } from './run-ups-model';
import { useHighest } from './use-highest';
import { WallShownRunUp } from './WallShownRunUp';
import { nextRunUp } from './wall-next-run-up';
import { noRunUpTexts } from './wall-no-run-up';

interface WallRunUpProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

export const WallRunUp = memo(function WallRunUp({ state, room }: WallRunUpProps) {
  const attacks = useAttackColumns(state.view);
  const counted = useTracked(state);
  const model = useMemo(
    () => (attacks.data ? runUpsModel(counted, attacks.data) : null),
    [counted, attacks.data],
  );
  const highest = useHighest(model, counted, attacks.data);
  const next = useMemo(
    () => (model ? nextRunUp(model, counted.dataset.keyDates, counted.today) : null),
    [model, counted],
  );
  if (!model || !next) {
    return <WallWaiting what="attacks" failure={answerOf(attacks).failure} />;
  }
  if (!next.shown) {
    const days = { today: state.today, asOf: state.dataset.asOf };
    return <WallWords room={room} {...noRunUpTexts(next, model, days)} />;
  }
  return (
    <WallShownRunUp
      item={next.shown}
      passedOver={next.passedOver}
      comparisons={model.comparisons}
      stated={model.stated}
      highest={highest}
      state={counted}
      room={room}
    />
  );
});
