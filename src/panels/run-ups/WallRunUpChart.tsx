import { RunUpChart, runUpFrameHeight } from '../../charts/RunUpChart';
import { smallFont } from '../../charts/small-font';
import { Enlarged } from '../../ui/wall/Enlarged';
import type { WallRoom } from '../../ui/wall/wall-room';
import { chartKeyDate } from './chart-key-date';
import type { ShownRunUp } from './run-ups-model';

interface WallRunUpChartProps {
  readonly item: ShownRunUp;
  readonly highest: number;
  readonly room: WallRoom;
  readonly said: string;
  readonly width: number;
  readonly height: number;
}

export function WallRunUpChart(props: WallRunUpChartProps) {
  const { item, highest, room, said, width, height } = props;
  return (
    <Enlarged width={width} height={height} least={room.least}>
      {(inside) => (
        // Flex, because an inline chart would add the height of descenders below it.
        <div className="flex">
          <RunUpChart
            series={item.series}
            keyDate={chartKeyDate(item)}
            length={item.runUp.length}
            highest={highest}
            width={inside.width}
            still={{ plotHeight: Math.max(1, inside.height - runUpFrameHeight) }}
            font={smallFont()}
            label={`Attacks by day from 28 days before the key date to 7 after, and how they add up. ${said}`}
          />
        </div>
      )}
    </Enlarged>
  );
}
