import { useMemo } from 'react';
import { CompareChart } from '../../charts/CompareChart';
import { smallFont } from '../../charts/small-font';
import type { AttackColumns } from '../../domain/columns';
import { compareShown } from '../../format/compare-days';
import { Enlarged } from '../../ui/wall/Enlarged';
import type { WallRoom } from '../../ui/wall/wall-room';
import type { ViewState } from '../../url/view-state';
import { alignedPeriod } from './compare-days-model';
import type { CompareModel } from './compare-model';
import type { ChartScale } from './wall-compare-shape';

interface WallCompareChartProps {
  readonly model: Pick<CompareModel, 'a' | 'b' | 'zeros'>;
  readonly attacks: AttackColumns;
  readonly state: ViewState;
  readonly room: WallRoom;
  readonly scale: ChartScale;
  readonly width: number;
  readonly height: number;
  readonly named: boolean;
}

export function WallCompareChart(props: WallCompareChartProps) {
  const { model, attacks, state, room, scale, width, height, named } = props;
  const { a, b, zeros } = model;
  const rows = useMemo(() => {
    const row = (name: 'a' | 'b', range: typeof a) => ({
      aligned: alignedPeriod(state, attacks, range, zeros[name].day),
      zeroLabel: zeros[name].keyDate?.keyDate.label ?? null,
    });
    return { a: row('a', a), b: row('b', b) };
  }, [state, attacks, a, b, zeros]);
  const byDate = rows.a.zeroLabel !== null || rows.b.zeroLabel !== null;
  const label = compareShown({ a: rows.a.aligned, b: rows.b.aligned }, byDate);
  return (
    <Enlarged width={width} height={height} least={room.least}>
      {(inside) => (
        <CompareChart
          {...rows}
          width={inside.width}
          still={{ height: inside.height, named, small: scale.small }}
          font={smallFont()}
          byDate={byDate}
          label={label}
        />
      )}
    </Enlarged>
  );
}
