import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { answerOf } from '../../api/answer';
import { statementColumnsQuery } from '../../api/queries';
import { useAttackColumns } from '../../api/use-attack-columns';
import { margins } from '../../charts/geometry';
import { periodOf } from '../../domain/view';
import { smallestRem } from '../../ui/wall/small-type';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import { frequencyModel } from './frequency-model';
import { useRoom } from './use-room';
import { WallPicture } from './WallPicture';
import { unitWithRoom } from './wall-unit';

interface WallFrequencyProps {
  readonly state: ViewState;
  readonly room: WallRoom;
}

export const WallFrequency = memo(function WallFrequency({ state, room }: WallFrequencyProps) {
  const { dataset, view } = state;
  const attacks = useAttackColumns(view);
  const statements = useQuery(statementColumnsQuery);
  const zoom = room.least / smallestRem();
  const plotWidth = room.width / zoom - margins.left - margins.right;
  const unit = view.interval ?? unitWithRoom(periodOf(view, dataset), plotWidth);
  const model = useMemo(
    () => (attacks.data ? frequencyModel(state, unit, attacks.data, statements.data) : null),
    [state, unit, attacks.data, statements.data],
  );
  // Without a moving day, all the space is for its own words.
  const kept = useRoom(state, unit, state.isScrubbing ? attacks.data : undefined);
  if (!model) {
    return (
      <p role="status" className="text-ink-2 text-must">
        {answerOf(attacks).failure ?? 'Loading the attacks.'}
      </p>
    );
  }
  return <WallPicture {...{ model, state, room, zoom }} kept={kept?.chart ?? null} />;
});
