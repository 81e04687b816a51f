import { memo } from 'react';
import { answerOf } from '../../api/answer';
import { useAttackColumns } from '../../api/use-attack-columns';
import { WallWaiting } from '../../ui/wall/WallWaiting';
import { WallWords } from '../../ui/wall/WallWords';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import { useCompare } from './use-compare';
import { WallCompared } from './WallCompared';
import { oneChosenTexts, overlapTexts } from './wall-compare-words';

interface WallCompareProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

export const WallCompare = memo(function WallCompare({ state, room }: WallCompareProps) {
  const attacks = useAttackColumns(state.view);
  const compare = useCompare(state, attacks.data, undefined);
  if (!attacks.data || !compare) {
    return <WallWaiting what="attacks" failure={answerOf(attacks).failure} />;
  }
  const { periods, model } = compare;
  if (periods.kind === 'one') {
    return <WallWords room={room} {...oneChosenTexts(periods, state.dataset.asOf)} />;
  }
  if (!model) return null;
  const { comparison, a, b } = model;
  if (comparison.kind === 'overlapping') {
    return (
      <WallWords
        room={room}
        {...overlapTexts({ a, b, shared: comparison.shared }, state.dataset.asOf)}
      />
    );
  }
  return (
    <WallCompared
      model={model}
      comparison={comparison}
      attacks={attacks.data}
      state={state}
      room={room}
    />
  );
});
